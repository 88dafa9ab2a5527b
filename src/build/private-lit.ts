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
  // Hooks by which polyfills of the page would change the elements of any lit.
  { file: /[\\/]lit-html\.js$/, from: /\w+\?\.\(S,k\)/, to: '0' },
  { file: /[\\/]lit-html\.js$/, from: /\w+\.litHtmlPolyfillSupport/, to: '0' },
  { file: /[\\/]reactive-element\.js$/, from: /\w+\.reactiveElementPolyfillSupport/, to: '0' },
  { file: /[\\/]reactive-element\.js$/, from: /\w+\?\.\(\{ReactiveElement:\w+\}\)/, to: '0' },
  { file: /[\\/]lit-element\.js$/, from: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, to: '0' },
  {
    file: /[\\/]lit-element\.js$/,
    from: /const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/,
    to: '',
  },
  // Attributes: no property is written back into one.
  { file: /[\\/]reactive-element\.js$/, from: /toAttribute\(t,s\)\{.+?return t\},/, to: '' },
  { file: /[\\/]reactive-element\.js$/, from: /_\$ET\(t,s\)\{.+?(?=_\$AK\()/, to: '' },
  { file: /[\\/]reactive-element\.js$/, from: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', to: '' },
  { file: /[\\/]reactive-element\.js$/, from: ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', to: '' },
  // Directives: none waits for something, so none has to know whether it is on the page.
  { file: /[\\/]lit-html\.js$/, from: /setConnected\(t\)\{[^}]*\}/, to: '' },
  {
    file: /[\\/]lit-element\.js$/,
    from: /connectedCallback\(\)\{super[^}]*\}disconnectedCallback\(\)\{super[^}]*\}/,
    to: '',
  },
  // Expressions in raw text elements, in comments and in place of an attribute: there is none.
  {
    file: /[\\/]lit-html\.js$/,
    from: /if\(y\.test\(r\.tagName\)\)\{.+?r\.append\(t\[i\],c\(\)\)\}\}/,
    to: '',
  },
  { file: /[\\/]lit-html\.js$/, from: /else\{let t=-1;for\(;.+?t\+=o\.length-1\}/, to: '' },
  {
    file: /[\\/]lit-html\.js$/,
    from: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
    to: '',
  },
  { file: /[\\/]lit-html\.js$/, from: ':6===r.type&&(i=new Z(h,this,t))', to: ':0' },
  // What only a directive asks of a part; `keyed` asks nothing.
  { file: /[\\/]lit-html\.js$/, from: 'get parentNode(){return this._$AM.parentNode}', to: '' },
  { file: /[\\/]lit-html\.js$/, from: /get parentNode\(\)\{let t=this\._\$AA\.parentNode;.+?,t\}/, to: '' },
  { file: /[\\/]lit-html\.js$/, from: 'get startNode(){return this._$AA}get endNode(){return this._$AB}', to: '' },
  { file: /[\\/]lit-html\.js$/, from: 'get tagName(){return this.element.tagName}', to: '' },
  // Functions that a mixin would have run for each new element.
  {
    file: /[\\/]reactive-element\.js$/,
    from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    to: '',
  },
  { file: /[\\/]reactive-element\.js$/, from: ',this.constructor.l?.forEach(t=>t(this))', to: '' },
  // MathML: there is none.
  { file: /[\\/]lit-html\.js$/, from: '2===i||3===i', to: '2===i' },
  { file: /[\\/]lit-html\.js$/, from: ':3===i?"<math>":""', to: ':""' },
  { file: /[\\/]lit-html\.js$/, from: ':3===i?"</math>":""', to: ':""' },
  // Sheets: the root adopts its own.
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
