import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `detail` of a public event holds: its fields as the types write them, by the name of the event. */
export type EventDetails = Readonly<Record<string, readonly string[]>>;

/** Reads the details from the types of the public events, the one place that names them. */
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
