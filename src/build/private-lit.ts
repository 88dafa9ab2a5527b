import type { Plugin } from 'rollup';

interface Change {
  readonly file: RegExp;
  /** Must occur exactly once; if it does not, a new version of lit must be checked. */
  readonly from: string | RegExp;
  readonly to: string;
}

const changes: readonly Change[] = [
  // Trusted Types: our own policy name, so that a page with its own lit does not collide. If the policy is refused, the
  // first render fails and the fallback is shown.
  {
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    to: '(()=>{try{return s?.createPolicy("knee-pain-guide",{createHTML:t=>t})}catch{}})()',
  },
  // Listeners: lit passes the listener as the options, too, so that a `Function.prototype.once` of the page (Sugar.js)
  // would remove it after one event; and the listener is an object, which an `addEventListener` of the page (error
  // trackers) may call as a function.
  {
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    from: 'addEventListener(this.name,this,t)',
    to: 'addEventListener(this.name,this.l??=e=>this.handleEvent(e))',
  },
  {
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    from: 'removeEventListener(this.name,this,s)',
    to: 'removeEventListener(this.name,this.l)',
  },
  // Globals: lit registers its version on the page, and metadata for standard decorators, which are not used here.
  { file: /[\\/]lit-html[\\/]lit-html\.js$/, from: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, to: '0' },
  { file: /[\\/]lit-element\.js$/, from: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, to: '0' },
  {
    file: /[\\/]reactive-element\.js$/,
    from: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    to: '0',
  },
  {
    file: /[\\/]reactive-element\.js$/,
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    to: '',
  },
  { file: /[\\/]reactive-element\.js$/, from: 'this[Symbol.metadata]', to: 'null' },
  // Sheets: the root adopts its own, and the build knows every text that goes into one.
  {
    file: /[\\/]css-tag\.js$/,
    from: /if\("number"==typeof t\)return t;throw Error\("Value passed[^)]+\)/,
    to: 'return t',
  },
  {
    file: /[\\/]css-tag\.js$/,
    from: /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\([^)]+\);/,
    to: 'this._$cssResult$=!0;',
  },
  { file: /[\\/]css-tag\.js$/, from: /get styleSheet\(\)\{.+return t\}(?=toString)/, to: '' },
  { file: /[\\/]reactive-element\.js$/, from: /static finalizeStyles\(s\)\{.+?return i\}/, to: '' },
  { file: /[\\/]reactive-element\.js$/, from: 'this.elementStyles=this.finalizeStyles(this.styles)', to: '0' },
  { file: /[\\/]reactive-element\.js$/, from: /createRenderRoot\(\)\{.+?,t\}/, to: '' },
  { file: /[\\/]lit-element\.js$/, from: /createRenderRoot\(\)\{.+?,t\}/, to: '' },
];

/**
 * Rollup plugin: changes the bundled lit so that it leaves nothing on the page, survives built-ins that the page has changed,
 * and lacks what the guide never calls.
 */
export function privateLit(): Plugin {
  const open = new Set<Change>();
  return {
    name: 'private-lit',
    buildStart() {
      for (const change of changes) open.add(change);
    },
    transform(code, id) {
      const wanted = changes.filter(({ file }) => file.test(id));
      if (wanted.length === 0) return null;
      for (const change of wanted) {
        const { from, to } = change;
        if (code.split(from).length !== 2) {
          this.error(`${id} no longer holds ${String(from)} once: read lit's code and adapt this plugin.`);
        }
        code = code.replace(from, () => to);
        open.delete(change);
      }
      return { code, map: null };
    },
    buildEnd(error) {
      const [left] = open;
      // In watch mode, unchanged files come from the cache.
      if (!error && left && !this.meta.watchMode)
        this.error(`No module ${String(left.file)} was bundled: read lit's code and adapt this plugin.`);
    },
  };
}
