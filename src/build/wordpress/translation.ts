/** A translatable text; the context distinguishes equal texts, and is usually empty. */
interface Message {
  readonly context?: string;
  readonly text: string;
}

/** The translatable texts of the plugin's files, in order and once each. */
export function messagesOf(php: readonly string[], block: Readonly<Record<string, unknown>>): readonly Message[] {
  const calls = php.flatMap((source) =>
    [...source.matchAll(/\b(?:esc_html|esc_attr)?_{1,2}[_e]?\( '((?:[^'\\]|\\.)*)', 'knee-pain-guide' \)/g)].map(
      ([, text = '']) => ({ text: text.replace(/\\(.)/g, '$1') }),
    ),
  );
  const ofBlock = [
    { context: 'block title', text: block['title'] },
    { context: 'block description', text: block['description'] },
    ...(block['keywords'] as string[]).map((text) => ({ context: 'block keyword', text })),
  ] as Message[];
  const all = [...calls, ...ofBlock];
  return all.filter((message, index) => all.findIndex((other) => keyOf(other) === keyOf(message)) === index);
}

/** The `.pot` template for translators. */
export function template(messages: readonly Message[], version: string): string {
  const head = [
    ['Project-Id-Version', `Knee Pain Guide ${version}`],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ['X-Domain', 'knee-pain-guide'],
  ].map(([name, value]) => `"${name}: ${value}\\n"`);
  const blocks = messages.map(({ context, text }) =>
    [...(context ? [`msgctxt ${quote(context)}`] : []), `msgid ${quote(text)}`, 'msgstr ""'].join('\n'),
  );
  return `${[['msgid ""', 'msgstr ""', ...head].join('\n'), ...blocks].join('\n\n')}\n`;
}

/** The translations of a `.po` file, by context and text. */
export function readPo(po: string): ReadonlyMap<string, string> {
  const translated = new Map<string, string>();
  for (const entry of po.split(/\n\s*\n/)) {
    const field = (name: string): string | undefined => {
      const [, first, more = ''] = new RegExp(`^${name} (".*")((?:\\n".*")*)`, 'm').exec(entry) ?? [];
      return first === undefined ? undefined : [first, ...more.split('\n').filter(Boolean)].map(unquote).join('');
    };
    const [context, text, translation] = [field('msgctxt'), field('msgid'), field('msgstr')];
    if (text !== undefined && translation) translated.set(keyOf({ text, ...(context && { context }) }), translation);
  }
  return translated;
}

/** The missing translations, and those of texts that no longer exist. */
export function compareTranslation(
  messages: readonly Message[],
  translated: ReadonlyMap<string, string>,
): { readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  const keys = messages.map(keyOf);
  return {
    missing: keys.filter((key) => !translated.has(key)),
    unknown: [...translated.keys()].filter((key) => key !== '' && !keys.includes(key)),
  };
}

/**
 * A `.mo` file for WordPress: texts and translations in two tables of length and offset, sorted by text. The hash table
 * is empty, but older versions of WordPress need its offset.
 */
export function toMo(translated: ReadonlyMap<string, string>): Buffer {
  const rows = [...translated].map((row) => row.map((text) => Buffer.from(text)));
  rows.sort(([a = Buffer.alloc(0)], [b = Buffer.alloc(0)]) => Buffer.compare(a, b));
  const head = 28;
  const texts = [...rows.map(([text]) => text), ...rows.map(([, translation]) => translation)] as Buffer[];
  let place = head + 8 * texts.length;
  const tables = texts.flatMap((text) => {
    const at = place;
    place += text.length + 1;
    return [text.length, at];
  });
  const numbers = [0x950412de, 0, rows.length, head, head + 8 * rows.length, 0, head + 16 * rows.length, ...tables];
  const table = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => table.writeUInt32LE(number, 4 * index));
  return Buffer.concat([table, ...texts.flatMap((text) => [text, Buffer.from([0])])]);
}

function keyOf({ context, text }: Message): string {
  return context ? `${context}\u0004${text}` : text;
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}
