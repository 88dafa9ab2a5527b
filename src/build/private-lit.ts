import type { Plugin } from 'rollup';

interface Change {
  readonly file: RegExp;
  /** Must occur exactly once: lit's code is read anew where it no longer does. */
  readonly from: string | RegExp;
  readonly to: string;
}

const changes: readonly Change[] = [
  // Trusted Types: our own policy name, so that a page which runs lit itself does not collide with us. Refused, the
  // script lives on: the first render then fails, which the element turns into its fallback text.
  {
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    to: '(()=>{try{return s?.createPolicy("knee-pain-guide",{createHTML:t=>t})}catch{}})()',
  },
  // Listeners: lit hands the listener itself over as the options, so that `Function.prototype.once` of a page (Sugar.js) would
  // take each away after one event. None of ours has options.
  {
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    from: 'addEventListener(this.name,this,t)',
    to: 'addEventListener(this.name,this)',
  },
  {
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    from: 'removeEventListener(this.name,this,s)',
    to: 'removeEventListener(this.name,this)',
  },
  // Globals: lit counts its copies on the page, and keeps what standard decorators declare (ours are the legacy ones).
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
];

/** Rollup plugin: makes the lit inside the single script a guest that leaves nothing behind on the page. */
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
      // A rebuild while watching takes what did not change from its cache.
      if (!error && left && !this.meta.watchMode)
        this.error(`No module ${String(left.file)} was bundled: read lit's code and adapt this plugin.`);
    },
  };
}
