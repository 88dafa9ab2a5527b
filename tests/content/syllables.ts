/** How many syllables a word of Spanish has. Each strong vowel carries one; weak vowels alone share one. */
export function syllablesOf(word: string): number {
  const sounded = word
    .toLowerCase()
    .normalize('NFC')
    // The u of "que" and "guía" is silent.
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    // At the end of a word y is a vowel.
    .replace(/y(?!\p{L})/gu, 'i');
  const runs = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  const spoken = runs.map((run) => Math.max(1, run.match(/[aeoáéíóú]/g)?.length ?? 0)).reduce((a, b) => a + b, 0);
  // A digit is "uno", "ocho" or "nueve"; letters without a vowel are read as one sound at least.
  const digits = word.match(/\d/g)?.length ?? 0;
  return Math.max(1, spoken + 2 * digits);
}

/** Fernández Huerta's ease of reading: 60 and more is plain, 80 and more is easy. */
export function easeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d]+/gu) ?? []);
  const syllables = words.map(syllablesOf).reduce((a, b) => a + b, 0);
  return 206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentences.length;
}
