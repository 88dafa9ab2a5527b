import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens } from '../../styles/tokens.ts';
import { defaultOf } from './css-defaults.ts';

const tagName = 'knee-pain-guide';

/** A documented item of the element: an attribute, event, method, slot, part or custom property. */
export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Entry {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Entry[];
  readonly return?: { readonly type: { readonly text: string } };
}

/** The declaration of `<knee-pain-guide>` in the manifest, as far as it is used here. */
export interface ElementDeclaration extends Entry {
  readonly superclass?: object;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Member[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly { readonly declarations: readonly ElementDeclaration[] }[];
}

/**
 * Reads the documentation of `<knee-pain-guide>` from the code. Parts of the inner elements and views are its parts,
 * because they draw into its shadow root.
 */
export function readElement(root: string): ElementDeclaration {
  const folder = join(root, 'src/elements');
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const { modules } = create({
    modules: names.sort().map((name) => ts.createSourceFile(name, text(name), ts.ScriptTarget.ES2022, true)),
    plugins: litPlugin(),
    context: { dev: false },
  });
  const declarations = modules.flatMap((module) => module.declarations);
  const named = (wanted: string) => declarations.find(({ name }) => name === wanted);
  const derived = named('KneePainGuide');
  if (!derived) throw new Error('No class KneePainGuide in src/elements.');
  const { superclass } = named('SiteAttributes') ?? derived;
  const found = { ...(withoutOrigin(derived) as ElementDeclaration), ...(superclass && { superclass }) };
  const parts = [found, ...declarations].flatMap(({ cssParts = [] }) => cssParts).concat(partsOfViews(root));
  const isFirst = ({ name }: Entry, index: number) => parts.findIndex((part) => part.name === name) === index;
  return {
    ...found,
    members: found.members?.filter(({ privacy = 'public' }) => privacy === 'public') ?? [],
    // The analyzer knows the class of some events; the event map knows all.
    events: found.events?.map((event) => ({ ...event, type: { text: `PublicEvent<'${event.name}'>` } })) ?? [],
    cssParts: parts.filter(isFirst),
    cssProperties:
      found.cssProperties?.map((entry) => ({ ...entry, default: defaultOf(entry.name, tokens.cssText) })) ?? [],
  };
}

/** Removes the base class as origin of members, because it is not public. */
function withoutOrigin(declaration: ElementDeclaration): unknown {
  return JSON.parse(
    JSON.stringify(declaration, (key, value: unknown) => (key === 'inheritedFrom' ? undefined : value)),
  );
}

/** The parts documented by functions in `src/views`; the analyzer reads classes only. */
function partsOfViews(root: string): readonly Entry[] {
  const folder = join(root, 'src/views');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files
    .sort()
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^ \* @csspart ([\w-]+) - (.+)$/gm)].map(
        ([, part = '', description = '']) => ({ name: part, description }),
      ),
    );
}

/** Writes the manifest and the data for editors. */
export function writeManifest(element: ElementDeclaration, folder: string): void {
  const path = 'dist/index.js';
  const declaration = { name: element.name, module: path };
  const manifest = {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [{ ...element, tagName, customElement: true }],
        exports: [
          { kind: 'js', name: element.name, declaration },
          { kind: 'custom-element-definition', name: tagName, declaration },
        ],
      },
    ],
  };
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const options = { outdir: folder, hideLogs: true };
  generateVsCodeCustomElementData(manifest, {
    ...options,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
  });
  generateJetBrainsWebTypes(manifest, { ...options, webTypesFileName: 'web-types.json', packageJson: false });
}
