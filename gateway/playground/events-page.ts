/** What docs/events.md says, as a page that the gateway serves: what every topic carries, for the programmers of departments. Requirements F2 and F3. */
import MarkdownIt from 'markdown-it';

/** Links of the page in the repository → what is served beside it. Any other link leads to what is not served, and is only its text. */
const SERVED: Readonly<Record<string, string>> = { '../schema/asyncapi.json': '../asyncapi.json' };

/** @param markdown written by us, but shown as if it were not: no HTML of its own is let through */
export function eventsPage(markdown: string): string {
  const renderer = new MarkdownIt({ html: false });
  const served = markdown.replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, (_link, text: string, target: string) =>
    target in SERVED ? `[${text}](${SERVED[target]})` : text,
  );
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light" />
    <title>保学 · 事件 Events</title>
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../styles/main.css" />
  </head>
  <body>
    <main class="events-page">
${renderer.render(served)}    </main>
  </body>
</html>
`;
}
