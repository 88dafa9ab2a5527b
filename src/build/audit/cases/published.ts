import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../content.ts';

const level = z.enum(['emergency', 'urgent', 'soon', 'self-care']);

/** A published case, as answers to the checker's questions; cases.yaml says how the answers were written. */
const publishedCase = z.strictObject({
  id: z.string(),
  source: z.strictObject({ title: z.string(), address: z.url().optional() }),
  age: z.number(),
  story: z.string(),
  tags: z.array(z.string()),
  /** `weak`: part of the story is inferred. */
  strength: z.enum(['normal', 'weak']),
  level,
  acceptable: z.array(level),
  /** Ids that count as the true cause; empty if the guide does not have it. */
  causes: z.array(z.string()),
  unknown: z.literal(true).optional(),
  /** Dangers that the result must show. */
  'must-consider': z.array(z.string()),
  note: z.string().optional(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.number()])),
});

export type PublishedCase = Readonly<z.infer<typeof publishedCase>>;

export function readCases(): readonly PublishedCase[] {
  const text = readFileSync(join(root, 'tests/cases/cases.yaml'), 'utf8');
  return z.array(publishedCase).parse(parse(text));
}
