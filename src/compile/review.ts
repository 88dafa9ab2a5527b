import type { ReviewItem } from './evidence.ts';

const intro = `# Statements that wait for a clinician

Written by the build; do not edit. Every statement below stands in the guide or the checker without a source at hand.
GK: general medical knowledge. ED: an editorial decision, usually the more careful choice where sources differ or are silent.
To settle one, replace its mark by the id of a source, or change the statement.
`;

/** The text of `content/REVIEW.md`. */
export function toReview(items: readonly ReviewItem[]): string {
  const count = (mark: ReviewItem['mark']): string => String(items.filter((item) => item.mark === mark).length);
  const lines = [intro, `In all: ${count('GK')} GK, ${count('ED')} ED.`];
  let page = '';
  for (const item of items) {
    if (item.page !== page) lines.push('', `## ${item.page}`, '');
    page = item.page;
    lines.push(`- [ ] ${item.mark}, ${item.section}, line ${String(item.line)}: ${item.text}`);
  }
  return `${lines.join('\n')}\n`;
}
