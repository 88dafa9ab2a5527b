import { markWord, sentencesIn, unmark } from './spoken-words.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sentence } from './spoken-words.ts';

/**
 * Reads a view aloud by a voice of the device, sentence by sentence, and marks the word that is said. Ends with the view,
 * with the page, and wherever a screen reader would speak at the same time: at an announcement, and at any key that is not
 * for the host.
 */
export class Reader implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private _listening: AbortController | undefined;
  // Held: a browser may collect an utterance that nobody holds, and never end it.
  private _utterance: SpeechSynthesisUtterance | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  get isReading(): boolean {
    return this._listening !== undefined;
  }

  hostConnected(): void {
    this._hearOfVoices('addEventListener');
  }

  hostDisconnected(): void {
    this._hearOfVoices('removeEventListener');
    this.stop();
  }

  start(view: Element, voice: SpeechSynthesisVoice): void {
    this._listening = new AbortController();
    const { signal } = this._listening;
    addEventListener('keydown', this._onKey, { signal, capture: true });
    addEventListener('visibilitychange', this.stop, { signal, capture: true });
    view.getRootNode().addEventListener('kpg-announce-request', this.stop, { signal });
    this._host.requestUpdate();
    this._say(sentencesIn(view), voice);
  }

  readonly stop = (): void => {
    if (!this._listening) return;
    this._listening.abort();
    this._listening = this._utterance = undefined;
    this._host.requestUpdate();
    attempt(() => {
      unmark();
      speechSynthesis.cancel();
    });
  };

  private _say([sentence, ...rest]: readonly Sentence[], voice: SpeechSynthesisVoice): void {
    const isSaid = attempt(() => {
      if (!sentence) return false;
      const utterance = new SpeechSynthesisUtterance(sentence.text);
      this._utterance = utterance;
      // What was cancelled ends late, when another reading may have begun.
      const whileNow = (act: () => void) => () => utterance === this._utterance && act();
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onboundary = ({ charIndex }) => attempt(() => markWord(sentence, charIndex));
      utterance.onend = whileNow(() => this._say(rest, voice));
      utterance.onerror = whileNow(this.stop);
      speechSynthesis.speak(utterance);
      return true;
    });
    if (!isSaid) this.stop();
  }

  private readonly _onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' || !event.composedPath().includes(this._host)) this.stop();
  };

  private _hearOfVoices(does: 'addEventListener' | 'removeEventListener'): void {
    attempt(() => speechSynthesis[does]('voiceschanged', this._onVoices));
  }

  private readonly _onVoices = (): void => this._host.requestUpdate();
}

/** A voice for this language that needs no network; null while the browser lists no voices, undefined where it has none. */
export function voiceFor(lang: string): SpeechSynthesisVoice | null | undefined {
  return attempt(() => {
    const voices = speechSynthesis.getVoices();
    // Android writes `es_US`.
    const own = voices.filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0]?.toLowerCase() === lang);
    return voices[0] ? (own.find((voice) => voice.default) ?? own[0]) : null;
  });
}

/** Undefined where nobody speaks or marks, or the page has broken it. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
