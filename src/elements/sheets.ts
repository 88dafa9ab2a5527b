import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { layout } from '../styles/layout.ts';
import { tokens } from '../styles/tokens.ts';
import { styles as pictures } from '../pictures/index.ts';
import { styles as blocks } from '../views/blocks.styles.ts';
import { styles as card } from '../views/card.styles.ts';
import { styles as contacts } from '../views/contacts.styles.ts';
import { styles as exercisePage } from '../views/exercise-page.styles.ts';
import { styles as failure } from '../views/failure.styles.ts';
import { styles as frame } from '../views/frame.styles.ts';
import { styles as homeStart } from '../views/home.styles.ts';
import { styles as page } from '../views/page.styles.ts';
import { styles as programme } from '../views/programme.styles.ts';
import { styles as recovery } from '../views/recovery.styles.ts';
import { styles as rows } from '../views/rows.styles.ts';
import { styles as sooner } from '../views/sooner.styles.ts';
import { styles as causes } from '../views/result/causes.styles.ts';
import { styles as plan } from '../views/result/plan.styles.ts';
import { styles as result } from '../views/result/result.styles.ts';
import { styles as aloud } from './kpg-aloud.styles.ts';
import { styles as checker } from './kpg-checker.styles.ts';
import { styles as exercise } from './kpg-exercise.styles.ts';
import { styles as figure } from './kpg-figure.styles.ts';
import { styles as home } from './kpg-home.styles.ts';
import { styles as legMap } from './kpg-leg-map.styles.ts';
import { styles as keptPlan } from './kpg-plan.styles.ts';
import { styles as question } from './kpg-question.styles.ts';
import { styles as search } from './kpg-search.styles.ts';
import { styles as session } from './kpg-session.styles.ts';
import { styles as takeAlong } from './kpg-take-along.styles.ts';
import type { CSSResult } from 'lit';
import type { Drawn } from '../state/first-drawing.ts';

/**
 * The style sheets in layers, each parsed when the first of what it styles is drawn. A later sheet overrides an earlier
 * one, so parts come before the views that use them.
 */
const layers: readonly (readonly CSSResult[])[] = [
  // The start of the first view.
  [tokens, base, layout, controls, frame, failure, homeStart],
  // Its other parts.
  [fields, rows, home, search, legMap, pictures],
  // The other views.
  [
    card,
    page,
    blocks,
    recovery,
    programme,
    exercise,
    figure,
    exercisePage,
    session,
    aloud,
    keptPlan,
    checker,
    question,
    contacts,
    causes,
    sooner,
    plan,
    takeAlong,
    result,
  ],
];

/** The style sheets of the shadow root, those of the inner elements included. */
export const allStyles = layers.flat();

/** What a shadow root has adopted. */
interface Worn {
  /** Rules of this instance: the colours of its site. */
  readonly own: string;
  /** Number of layers. */
  readonly layers: number;
  readonly sheets: readonly CSSStyleSheet[];
}

const worn = new WeakMap<ShadowRoot, Worn>();
const sheets = new WeakMap<Document, readonly CSSStyleSheet[]>();

/**
 * Adopts a sheet for each layer, shared by all instances of a document, and one for the rules of this instance. A sheet
 * cannot be adopted by another document, so each document has its own. A member that `change` leaves out stays.
 */
export function adoptSheets(root: ShadowRoot, change: Partial<Worn> = {}): void {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  const now: Worn = { own: '', layers: 1, sheets: [], ...worn.get(root), ...change };
  worn.set(root, now);
  // A document without a window is not shown; the element will be adopted again when it leaves it.
  if (!defaultView) return;
  const wanted = layers.slice(0, now.layers);
  const build = (rules: string): CSSStyleSheet => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  };
  try {
    const built = sheets.get(ownerDocument) ?? [];
    const shared = wanted.map((styles, layer) => built[layer] ?? build(textOf(styles)));
    if (shared.length > built.length) sheets.set(ownerDocument, shared);
    const adopted = now.own ? [...shared, build(now.own)] : shared;
    // Those of a browser extension or of printing stay.
    const others = root.adoptedStyleSheets.filter((sheet) => !now.sheets.includes(sheet));
    root.adoptedStyleSheets = [...adopted, ...others];
    worn.set(root, { ...now, sheets: adopted });
  } catch {
    // Browsers before 2023 have no constructed sheets. A page's policy may block this one; the text is shown without
    // it.
    const style = root.querySelector('style') ?? ownerDocument.createElement('style');
    style.textContent = textOf(wanted.flat()) + now.own;
    root.prepend(style);
  }
}

function textOf(styles: readonly CSSResult[]): string {
  return styles.map(({ cssText }) => cssText).join('\n');
}

/** Adopts the layers for a page; of the first view, for the parts that are drawn. */
export function adoptLayers(root: ShadowRoot, page: string, drawn: Drawn): void {
  const ofHome = drawn === 'start' ? 1 : 2;
  const wanted = page === 'home' ? ofHome : layers.length;
  if (wanted > (worn.get(root)?.layers ?? 0)) adoptSheets(root, { layers: wanted });
}
