import type { ServerResponse } from 'node:http';

/** A message to the pages: reload, or show a problem; an empty text removes it. */
type Message = { readonly reload: true } | { readonly problem: string };

/** The open pages of the demo: they reload after a build and show its problems. */
export class LivePages {
  private readonly _open = new Set<ServerResponse>();
  private _problem = '';

  /** Answers a page's request for messages, and keeps it open. */
  connect(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    send(response, { problem: this._problem });
    this._open.add(response);
    response.on('close', () => this._open.delete(response));
  }

  reload(): void {
    this._tell({ reload: true });
  }

  /** Shows a text on every page, until it is replaced. */
  showProblem(text: string): void {
    this._problem = text;
    this._tell({ problem: text });
  }

  private _tell(message: Message): void {
    for (const response of this._open) send(response, message);
  }
}

function send(response: ServerResponse, message: Message): void {
  response.write(`data: ${JSON.stringify(message)}\n\n`);
}

/** The script for every page of the demo. The message has a shadow root against the styles of the page. */
export const listener = `<script>
  {
    const sign = document.createElement('div');
    sign.setAttribute('role', 'alert');
    const words = document.createElement('pre');
    words.style.cssText =
      'position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 50vh; overflow: auto; margin: 0; ' +
      'padding: 1em; font: 14px/1.4 monospace; white-space: pre-wrap; color: #fff; background: #7a1020';
    sign.attachShadow({ mode: 'open' }).append(words);
    const show = (text = '') => {
      words.textContent = text;
      if (text) document.body.append(sign);
      else sign.remove();
    };
    const messages = new EventSource('/messages');
    messages.onmessage = ({ data }) => {
      const { reload, problem } = JSON.parse(data);
      if (reload) location.reload();
      else show(problem);
    };
    messages.onerror = () => show('npm start does not answer: see its terminal.');
  }
</script>`;
