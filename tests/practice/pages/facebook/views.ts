import { avatar, me, people, personAt } from '../people.ts';
import { type Post, posts } from '../posts.ts';
import type { View } from '../site.ts';

const left = `<aside class="side"><section class="list"><div class="row">${avatar(me)}
<a href="/${me.slug.replaceAll('-', '.')}">${me.name}</a></div>
<p>Groups</p><p>Events</p><p>Saved</p></section></aside>`;

const right = `<aside class="side" role="complementary"><h2>Contacts</h2><div class="list">
${people
  .slice(0, 5)
  .map((who) => `<div class="row">${avatar(who)}${who.name}</div>`)
  .join('')}
</div>
<p class="advert">Sponsored: a kettle that whistles in thirds</p></aside>`;

export function feed(): string {
  return `${left}<main role="main"><section class="card row">${avatar(me)}
<textarea class="composer" data-testid="composer" aria-label="What is on your mind?"
 placeholder="What is on your mind?"></textarea>
<button id="write" class="plain" data-opens="composer">Write</button></section>
<div class="card stories" role="region" aria-label="Stories"><a href="/stories/create/">Add a story</a>
<span class="post">Camille Roche</span></div>
<div role="feed">${posts.map(post).join('')}</div></main>${right}`;
}

function post({ author, age, text, picture = '', reactions, comments }: Post, at: number): string {
  const address = author.slug.replaceAll('-', '.');
  return `<article class="card post" aria-posinset="${at + 1}"><div class="row">${avatar(author)}
<div><h3><a href="/${address}" data-person="${author.slug}">${author.name}</a></h3>
<span class="quiet">${age}</span></div></div>
<p>${text}</p>${picture}
<div class="figures quiet">${reactions} · ${comments} comments</div>
<div class="actions"><button>Like</button><button>Comment</button><button>Share</button></div>
</article>`;
}

export function profile(slug: string): View {
  const who = personAt(slug);
  return {
    title: `${who.name} | Facebook`,
    html: `${left}<main role="main"><section class="card">${avatar(who, 'large')}
<h1>${who.name}</h1><p class="quiet">${who.company}</p>
<p><a id="to-thread" class="primary" href="/messages/t/100">Message</a>
<button id="write" class="plain" data-opens="composer">Write</button></p></section></main>${right}`,
  };
}

export function friendRequests(): string {
  const rows = people.slice(0, 3).map(
    (who) => `<div class="row" data-invitation="${who.slug}">
${avatar(who)}${who.name}<button class="primary">Confirm</button></div>`,
  );
  return `${left}<main role="main" class="card list"><h2>Friend requests</h2>
${rows.join('')}</main>${right}`;
}

export function messages(): string {
  return `${left}<main role="main" class="card"><h2>${personAt('amina-diallo').name}</h2>
<p class="bubble">Shall we walk on Thursday?</p>
<div class="message" contenteditable="true" role="textbox" aria-label="Message"
 data-testid="message"></div></main>${right}`;
}
