import { readFileSync } from 'node:fs';
import { type Post, posts } from '../posts.ts';

/** What the practice pages of the networks that are switched on later have in common. */
export const css = ['../shared.css', './more.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('');

/** The navigation bar, with its links by their ids, and the view below it. */
export function frame(links: Readonly<Record<string, readonly [string, string]>>, view: string) {
  const bar = Object.entries(links).map(
    ([id, [href, words]]) => `<a id="to-${id}" href="${href}">${words}</a>`,
  );
  return `<header class="bar"><div><nav class="main" aria-label="Main">${bar.join('')}</nav></div>
</header><div id="view" class="columns">${view}</div>`;
}

/** All posts, each in an element of this name. */
export function postsIn(element: string): string {
  return posts.map((post) => postIn(element, post)).join('');
}

function postIn(element: string, { author, age, text, picture = '' }: Post): string {
  return `<${element} class="card post"><h3>${author.name}</h3><span class="quiet">${age}</span>
<p>${text}</p>${picture}</${element}>`;
}
