import type { Rules } from '../model/checker.ts';
import type { Guide } from '../model/content.ts';
import { assembleGuide, assembleRules } from './assemble.ts';
import { ProblemList, type Problem } from './problems.ts';
import { read, type SourceFile } from './read.ts';
import { collectKnown } from './resolve.ts';

export type { Problem, SourceFile };

export interface CompileOptions {
  /** Ids of the pictures that can be drawn; without them pictures are not checked. */
  readonly pictures?: readonly string[];
}

/** What the compiler makes of `content/`. With errors among the problems it holds whatever could be made. */
export interface Compilation {
  readonly guide: Guide;
  readonly rules: Rules;
  readonly problems: readonly Problem[];
}

/** Text in, tree and problems out. Never throws, reads no files. */
export function compile(files: readonly SourceFile[], { pictures }: CompileOptions = {}): Compilation {
  const problems = new ProblemList();
  const content = read(files, problems);
  const known = collectKnown(content, pictures);
  return {
    guide: assembleGuide(content, known),
    rules: assembleRules(content, known),
    problems: problems.sorted(),
  };
}
