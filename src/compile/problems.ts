import { compareTexts } from './compare.ts';
import { followsFrom, isCause } from './following.ts';
import { messages, warnings, type ProblemId } from './messages.ts';

/** A fault in `content/`: an `error` stops the build, a `warning` does not. */
export interface Problem {
  readonly id: ProblemId;
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** A line of a file in `content/`, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A problem with the first argument of its message, usually an id. */
interface FoundProblem extends Problem {
  readonly subject: string;
}

/** Collects the problems of one compilation. */
export class ProblemList {
  private readonly _found: FoundProblem[] = [];

  report<Id extends ProblemId>(id: Id, { file, line }: Place, ...details: Parameters<(typeof messages)[Id]>): void {
    const words: (...details: string[]) => string = messages[id];
    const message = words(...details);
    const [subject = ''] = details as readonly string[];
    const isSaid = this._found.some((one) => one.message === message && one.file === file && one.line === line);
    if (isSaid) return;
    const level = warnings.has(id) ? 'warning' : 'error';
    this._found.push({ id, level, message, file, line, subject });
  }

  hasErrorsIn(files: RegExp): boolean {
    return this._found.some(({ level, file }) => level === 'error' && files.test(file));
  }

  /**
   * Problems that cause others come first; each group is sorted by file and line. Problems that only follow from others
   * are left out and counted.
   */
  sorted(): readonly Problem[] {
    const causes = this._found.filter(({ id }) => isCause(id));
    const held = new Map<string, number>();
    const others = this._found.filter((problem) => {
      if (isCause(problem.id)) return false;
      const cause = causes.find(({ file }) => followsFrom(problem, file));
      if (cause) held.set(cause.file, (held.get(cause.file) ?? 0) + 1);
      return !cause;
    });
    const notes = [...held].map(([file, count]): Problem => {
      const line = Math.max(...causes.filter((cause) => cause.file === file).map((cause) => cause.line));
      return { id: 'held-back', level: 'error', message: messages['held-back'](String(count)), file, line };
    });
    return [...inOrder([...causes, ...notes]), ...inOrder(others)];
  }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems]
    .sort((a, b) => compareTexts(a.file, b.file) || a.line - b.line)
    .map(({ id, level, message, file, line }) => ({ id, level, message, file, line }));
}
