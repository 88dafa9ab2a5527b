import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { layout } from '../styles/layout.ts';
import { tokens } from '../styles/tokens.ts';
import { styles as pictures } from '../pictures/index.ts';
import { styles as blocks } from '../views/blocks.styles.ts';
import { styles as card } from '../views/card.styles.ts';
import { styles as contacts } from '../views/contacts.styles.ts';
import { styles as exercisePage } from '../views/exercise-page.styles.ts';
import { styles as failure } from '../views/failure.styles.ts';
import { styles as frame } from '../views/frame.styles.ts';
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

/**
 * The style sheets of the shadow root, those of the inner elements included. A later sheet overrides an earlier one, so
 * parts come before the views that use them.
 */
export const allStyles = [
  tokens,
  base,
  layout,
  controls,
  card,
  frame,
  failure,
  rows,
  home,
  search,
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
  legMap,
  pictures,
];

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Adopts one sheet for all instances of a document, and one for the rules of this instance. A sheet cannot be adopted
 * by another document, so each document has its own.
 */
export function adoptSheets(root: ShadowRoot, own = ''): void {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  // A document without a window is not shown; the element will be adopted again when it leaves it.
  if (!defaultView) return;
  const text = () => allStyles.map(({ cssText }) => cssText).join('\n');
  const build = (rules: string): CSSStyleSheet => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  };
  try {
    const sheet = sheets.get(ownerDocument) ?? build(text());
    sheets.set(ownerDocument, sheet);
    root.adoptedStyleSheets = own ? [sheet, build(own)] : [sheet];
  } catch {
    // Browsers before 2023 have no constructed sheets. A page's policy may block this one; the text is shown without
    // it.
    const style = root.querySelector('style') ?? ownerDocument.createElement('style');
    style.textContent = text() + own;
    root.prepend(style);
  }
}
