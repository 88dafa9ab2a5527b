import { sendKeys } from '@web/test-runner-commands';

/** Types with the visitor's keys, one after the other: the driver of WebKit swallows a character that comes twice in one go. */
export async function typeText(text: string): Promise<void> {
  for (const character of text) await sendKeys({ type: character });
}
