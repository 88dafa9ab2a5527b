import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of each public event's `detail`, as written in the types. */
export type EventDetails = Readonly<Record<string, readonly string[]>>;

/** Reads the fields from the types of the public events. */
export function readEventDetails(root: string): EventDetails {
  const path = join(root, 'src/model/events.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const details = file.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Details');
  if (!details) throw new Error('No interface Details in src/model/events.ts.');
  return Object.fromEntries(
    details.members.filter(ts.isPropertySignature).map((event) => [nameOf(event), fieldsOf(event)]),
  );
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

function fieldsOf({ type }: ts.PropertySignature): readonly string[] {
  if (!type || !ts.isTypeLiteralNode(type)) return [];
  const fields = type.members.filter(ts.isPropertySignature);
  return fields.map((field) => `${nameOf(field)}${field.questionToken ? '?' : ''}`);
}
