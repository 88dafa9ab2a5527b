import type { Cause } from '../../model/checker.ts';
import type { Level } from '../../model/level.ts';
import { levelNames } from './level-names.ts';
import { html, join, type Markup, type Piece } from './markup.ts';

export function levelWords(level: Level): Markup {
  return html`<span class="level level-${level}">${levelNames[level]}</span>`;
}

export function link(kind: 'rule' | 'cause' | 'source' | 'answer' | 'case', id: string, words: Piece = id): Markup {
  return html`<a href="#${kind}-${id}">${words}</a>`;
}

export function causeLink(id: string, causes: readonly Cause[]): Markup {
  return link('cause', id, causes.find((cause) => cause.id === id)?.name ?? id);
}

export function sourceLinks(ids: readonly string[]): Piece {
  return join(
    ids.map((id) => link('source', id)),
    ', ',
  );
}
