import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { styles as pictures } from '../pictures/index.ts';
import { styles as frame } from './knee-pain-guide.styles.ts';
import { styles as checker } from './kpg-checker.styles.ts';
import { styles as exercise } from './kpg-exercise.styles.ts';
import { styles as home } from './kpg-home.styles.ts';
import { styles as legMap } from './kpg-leg-map.styles.ts';
import { styles as page } from './kpg-page.styles.ts';
import { styles as programme } from './kpg-programme.styles.ts';
import { styles as question } from './kpg-question.styles.ts';
import { styles as result } from './kpg-result.styles.ts';
import { styles as search } from './kpg-search.styles.ts';

/** The styles of the one shadow root. The inner elements render into themselves, so their sheets stand here. */
export const allStyles = [
  tokens,
  shared,
  frame,
  home,
  search,
  page,
  programme,
  exercise,
  checker,
  question,
  result,
  legMap,
  pictures,
];

const sheetsOf = new WeakMap<Document, readonly CSSStyleSheet[]>();

/** A sheet made for one document cannot be adopted in another: there they are built anew, once for all instances. */
export function adoptSheets(root: ShadowRoot): void {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  // A document without a window shows nothing; the element is adopted again on its way out of it.
  if (!defaultView) return;
  const sheets =
    sheetsOf.get(ownerDocument) ??
    allStyles.map(({ cssText }) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  sheetsOf.set(ownerDocument, sheets);
  root.adoptedStyleSheets = [...sheets];
}
