import { markWord, sentencesIn, unmark } from './spoken-words.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sentence } from './spoken-words.ts';

/**
 * Reads a view aloud with a voice of the device, sentence by sentence, and marks the spoken word. It stops with the
 * view, with the page, and when a screen reader may speak: at an announcement, and at any key outside its host.
 */
export class Reader implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private _listening: AbortController | undefined;
  // A browser may collect an utterance without a reference and never end it.
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
      // A cancelled utterance ends late, when another reading may have begun.
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

/**
 * A voice for the language that works without the network; null while the browser has no list of voices, undefined if
 * there is none.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | null | undefined {
  return attempt(() => {
    const voices = speechSynthesis.getVoices();
    // Android writes `es_US`.
    const own = voices.filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0]?.toLowerCase() === lang);
    return voices[0] ? (own.find((voice) => voice.default) ?? own[0]) : null;
  });
}

/** The result of a function; undefined if it throws because speech or highlights are missing or broken by the page. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
