import { avatar, type Inhabitant, me, people, personAt } from '../people.ts';
import { type Post, posts } from '../posts.ts';
import type { View } from '../site.ts';

const left = `<aside class="side"><section class="card"><div class="cover"></div>
${avatar(me)}<h2><a href="/in/${me.slug}/">${me.name}</a></h2>
<p class="quiet">${me.role}, ${me.company}</p></section></aside>`;

const right = `<aside class="side"><section class="card" data-view-name="news-module">
<h2>News</h2><div class="list">
<p>Timber prices settle<br><span class="quiet">Top news</span></p>
<p>Rail freight returns to the valley<br><span class="quiet">3 h ago</span></p>
<p>Small firms and the four-day week<br><span class="quiet">5 h ago</span></p></div></section>
<iframe class="advert" title="Advertisement" componentkey="MainFeedDesktopNav_feed_ad"></iframe></aside>`;

const share = `<section class="card row">${avatar(me)}
<textarea class="composer" data-testid="composer" aria-label="Start a post"
 placeholder="Start a post"></textarea>
<button id="write" class="plain" data-opens="composer">Write</button></section>`;

export function feed(): string {
  return `${left}<main data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed">${share}
<div data-testid="mainFeed">${posts.map(post).join('')}</div></main>${right}`;
}

export function feedOfEmber(): string {
  return `${left}<main><div class="relative">${share}
<div class="scaffold-finite-scroll">${posts.map(post).join('')}</div></div></main>${right}`;
}

/** One post with the field for a comment, as the older front end has it. */
export function permalink(): string {
  return `${left}<main>${posts.slice(0, 1).map(post).join('')}
<div class="message tiptap ProseMirror" id="comment" contenteditable="true" role="textbox"
 aria-label="Text editor for creating comment"></div></main>${right}`;
}

function post({ author, age, text, picture = '', reactions, comments }: Post): string {
  return `<article class="card post"><div class="row">${avatar(author)}<div>
<h3><a href="/in/${author.slug}/" data-person="${author.slug}">${author.name}</a></h3>
<p class="quiet">${author.role}, ${author.company}</p><span class="quiet">${age}</span></div></div>
<p>${text}</p>${picture}
<div class="figures quiet">${reactions} reactions · ${comments} comments</div>
<div class="actions"><button>Like</button><button>Comment</button><button>Repost</button>
<button>Send</button></div></article>`;
}

export function profile(slug: string): View {
  const who = personAt(slug);
  return {
    title: `${who.name} | LinkedIn`,
    html: `${left}<main><section class="card profile" id="profile-Topcard">
<div class="cover"></div>${avatar(who, 'large')}<h2>${who.name}</h2>
<p>${who.role} at ${who.company}</p><p class="quiet">500+ connections</p>
<p><a id="to-thread" class="primary" href="/messaging/thread/2-abc/">Message</a></p></section>
<section class="card"><h3>About</h3><p>I like work that can be shown to someone who was not
there. Reach me by telephone in the mornings.</p></section></main>${right}`,
  };
}

export function network(): string {
  return `${left}<main class="card list"><h2>My Network</h2>
<p><a id="to-invitations" href="/mynetwork/invitation-manager/">Invitations (2)</a></p>
${people.map(line).join('')}</main>${right}`;
}

export function invitations(): string {
  const asking = people.slice(3, 5);
  const rows = asking.map((who) => {
    return `<div class="row" data-invitation="${who.slug}">${line(who)}
<button class="plain">Ignore</button><button class="primary">Accept</button></div>`;
  });
  return `${left}<main class="card list"><h2>Invitations</h2>${rows.join('')}</main>${right}`;
}

export function messages(): string {
  const who = personAt('jonas-weber');
  return `${left}<main class="card"><h2>${who.name}</h2>
<p class="bubble">Are you at the fair in May?</p><p class="bubble">I could show you the new hall.</p>
<div class="message msg-form__contenteditable" contenteditable="true" role="textbox"
 aria-label="Write a message" data-testid="message"></div></main>${right}`;
}

export function notifications(): string {
  const rows = people.map(
    (who) => `<div class="row">${avatar(who)}
<p>${who.name} commented on a post that you follow.</p></div>`,
  );
  return `${left}<main class="card list"><h2>Notifications</h2>${rows.join('')}</main>${right}`;
}

export function peopleFound(): string {
  return `${left}<main class="card list"><h2>People</h2>${people.map(line).join('')}</main>${right}`;
}

function line(who: Inhabitant): string {
  return `<div class="row">${avatar(who)}<div><a href="/in/${who.slug}/">${who.name}</a>
<p class="quiet">${who.role}, ${who.company}</p></div></div>`;
}
