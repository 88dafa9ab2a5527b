import type { ElementDeclaration, Entry } from './manifest.ts';

/**
 * Type declarations by file name, with which React, Vue and Svelte check `<knee-pain-guide>` in templates. Only these
 * files import a framework.
 */
export function frameworkTypes(element: ElementDeclaration): Record<string, string> {
  return { 'react.d.ts': react(element), 'vue.d.ts': vue(element), 'svelte.d.ts': svelte(element) };
}

function react(element: ElementDeclaration): string {
  const { cssProperties = [] } = element;
  const customProperties = cssProperties.map((entry) => member(entry, `'${entry.name}'`, 'string | number'));
  return `// <knee-pain-guide> in the JSX of React 19.
import type { CSSProperties, DetailedHTMLProps, HTMLAttributes } from 'react';
import type { KneePainGuide, PublicEvent } from './index.js';

export interface KneePainGuideStyle extends CSSProperties {
${customProperties.join('\n')}
}

export interface KneePainGuideAttributes extends HTMLAttributes<KneePainGuide> {
${[...attributes(element), ...properties(element), ...listeners(element, 'on')].join('\n')}
  style?: KneePainGuideStyle | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'knee-pain-guide': DetailedHTMLProps<KneePainGuideAttributes, KneePainGuide>;
    }
  }
}
`;
}

// Vue's check turns attribute names into property names, so both are declared.
function vue(element: ElementDeclaration): string {
  const { events = [] } = element;
  const emits = events.map((event) => member(event, `'${event.name}'`, listener(event), true));
  return `// <knee-pain-guide> in the templates of Vue 3.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { KneePainGuide, PublicEvent } from './index.js';

export interface KneePainGuideProps {
${properties(element, true).join('\n')}
}

export interface KneePainGuideEvents {
${emits.join('\n')}
}

declare module 'vue' {
  interface GlobalComponents {
    'knee-pain-guide': new () => KneePainGuide & {
      /** For the check of templates; the element has no such property. */
      $props: KneePainGuideProps & HTMLAttributes & PublicProps;
      /** For the check of templates; the element has no such method. */
      $emit: EmitFn<KneePainGuideEvents>;
    };
  }
}
`;
}

function svelte(element: ElementDeclaration): string {
  return `// <knee-pain-guide> in the templates of Svelte 5.
import type { HTMLAttributes } from 'svelte/elements';
import type { KneePainGuide, PublicEvent } from './index.js';

export interface KneePainGuideAttributes extends HTMLAttributes<KneePainGuide> {
${[...attributes(element), ...properties(element), ...listeners(element, 'on'), ...listeners(element, 'on:')].join('\n')}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'knee-pain-guide': KneePainGuideAttributes;
  }
}
`;
}

/** Attributes whose names differ from their properties. */
function attributes({ members = [] }: ElementDeclaration): string[] {
  return members
    .filter(({ name, attribute }) => attribute !== undefined && attribute !== name)
    .map((field) => member(field, `'${field.attribute}'`, valueOf(field, true)));
}

function properties({ members = [] }: ElementDeclaration, asText = false): string[] {
  return members
    .filter(({ attribute }) => attribute !== undefined)
    .map((field) => member(field, field.name, valueOf(field, asText)));
}

function listeners({ events = [] }: ElementDeclaration, prefix: string): string[] {
  return events.map((event) => member(event, `'${prefix}${event.name}'`, `(${listener(event)})`));
}

function listener({ type }: Entry): string {
  return `(event: ${type?.text ?? 'Event'}) => void`;
}

/** The type of a value; as an attribute a number may be text. */
function valueOf({ name, type }: Entry, asText: boolean): string {
  const isNumber = /\bnumber\b/.test(type?.text ?? '');
  return `KneePainGuide['${name}']${asText && isNumber ? ' | `${number}`' : ''}`;
}

function member({ description = '' }: Entry, key: string, type: string, isAlways = false): string {
  return `  /** ${description} */\n  ${key}${isAlways ? `: ${type}` : `?: ${type} | undefined`};`;
}
