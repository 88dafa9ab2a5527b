import { createContext } from '@lit/context';
import type { CheckerSnapshot, GuideSnapshot } from '../model/snapshot.ts';

// Keys are symbols, so two versions of the script on one page cannot hear each other.

/** Words and configuration. */
export const guideContext = createContext<GuideSnapshot | undefined>(Symbol('kpg-guide'));

/** The checker's snapshot. */
export const checkerContext = createContext<CheckerSnapshot | undefined>(Symbol('kpg-checker'));
