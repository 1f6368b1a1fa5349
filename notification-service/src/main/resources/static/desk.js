// Keeps the list of held comments up to date. Without it the page works the same, after a reload.
// What readers wrote is only ever set as text.
'use strict';
const list = document.getElementById('held');
const template = document.getElementById('card');
const count = document.getElementById('count');
const none = document.getElementById('none');
const live = document.getElementById('live');
const MOST = 200;

const find = (id) => [...list.children].find((card) => card.dataset.id === id);

function pieces(into, text, field, findings) {
  const marked = new Uint8Array(text.length);
  for (const finding of findings) {
    for (const span of finding.spans) {
      if (span.field === field) marked.fill(1, span.start, span.end);
    }
  }
  for (let start = 0, end; start < text.length; start = end) {
    for (end = start + 1; end < text.length && marked[end] === marked[start]; end++);
    const piece = text.slice(start, end);
    if (marked[start]) into.appendChild(document.createElement('mark')).textContent = piece;
    else into.append(piece);
  }
}

function add(comment) {
  if (find(comment.id) || list.children.length >= MOST) return false;
  const card = template.content.firstElementChild.cloneNode(true);
  const part = (selector) => card.querySelector(selector);
  card.dataset.id = comment.id;
  part('.site').textContent = comment.site;
  part('.section').textContent = comment.section;
  part('.article bdi').textContent = comment.article.title ?? comment.article.id;
  part('.unverified').hidden = comment.article.title === undefined;
  pieces(part('.author bdi'), comment.author.name, 'author.name', comment.findings);
  pieces(part('.body'), comment.body, 'body', comment.findings);
  part('time').dateTime = comment.heldAt;
  for (const finding of comment.findings) {
    part('.reasons').appendChild(document.createElement('li')).textContent = finding.sentence;
  }
  part('form').action = '/comments/' + encodeURIComponent(comment.id) + '/review';
  part('input[name=version]').value = comment.etag;
  list.append(card);
  return true;
}

function drop(id, told) {
  const card = find(id);
  if (!card) return;
  if (card.contains(document.activeElement)) list.focus();
  card.remove();
  if (told) live.textContent = told;
}

async function readAgain() {
  const answer = await fetch('/v1/held', { headers: { Accept: 'application/json' } });
  if (!answer.ok) return location.reload();
  const held = await answer.json();
  count.textContent = held.count;
  none.hidden = held.count > 0;
  if (!list.dataset.live) return;
  if (!held.next) {
    const ids = new Set(held.comments.map((comment) => comment.id));
    for (const card of [...list.children]) if (!ids.has(card.dataset.id)) drop(card.dataset.id);
  }
  const news = held.comments.filter(add).length;
  if (news) live.textContent = news + (news === 1 ? ' new comment' : ' new comments');
}

let planned;
const soon = () => { planned ??= setTimeout(() => { planned = undefined; readAgain(); }, 300); };
const stream = new EventSource('/v1/stream');
stream.onopen = soon;
stream.onerror = () => { live.textContent = 'Connecting again…'; };
stream.addEventListener('missed', soon);
stream.addEventListener('held', (event) => {
  if (list.dataset.live && add(JSON.parse(event.data))) live.textContent = 'A new comment is held';
  soon();
});
stream.addEventListener('reviewed', (event) => {
  const { id, verdict, by } = JSON.parse(event.data);
  drop(id, verdict && verdict + ' by ' + by);
  soon();
});
