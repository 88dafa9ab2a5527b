import type { Plugin } from 'rollup';

const created = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
const ours = '(()=>{try{return s?.createPolicy("knee-pain-guide",{createHTML:t=>t})}catch{}})()';

/**
 * Rollup plugin: gives lit's Trusted Types policy our own name, so that a page which runs lit itself does not collide
 * with us, and lets the script live on where the page refuses the policy: the first render then fails, which the
 * element turns into its fallback text, instead of the whole script at load.
 */
export function trustedTypes(): Plugin {
  return {
    name: 'trusted-types',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (code.split(created).length !== 2) {
        this.error(
          'lit-html no longer creates its Trusted Types policy as expected: read its code and adapt this plugin.',
        );
      }
      return { code: code.replace(created, ours), map: null };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      if (!chunks.some(({ code }) => /createPolicy\(["']knee-pain-guide["']/.test(code))) {
        this.error('The script creates no Trusted Types policy of its own: was lit-html left out of it?');
      }
    },
  };
}
