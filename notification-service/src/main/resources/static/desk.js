// What readers wrote is only ever set as text.
const at = (id) => document.getElementById(id);
const list = at('held');
const live = at('live');
const follows = list.dataset.live === 'true';
const find = (id) => [...list.children].find((card) => card.dataset.id === id);

function pieces(into, text, field, findings) {
  const marked = new Uint8Array(text.length);
  for (const { spans } of findings) {
    for (const span of spans) if (span.field === field) marked.fill(1, span.start, span.end);
  }
  for (let start = 0, end; start < text.length; start = end) {
    for (end = start + 1; end < text.length && marked[end] === marked[start]; end++);
    const piece = text.slice(start, end);
    if (marked[start]) into.appendChild(document.createElement('mark')).textContent = piece;
    else into.append(piece);
  }
}

function add(comment) {
  if (find(comment.id) || list.children.length >= 200) return false;
  const { id, article, findings } = comment;
  const card = at('card').content.firstElementChild.cloneNode(true);
  const part = (css) => card.querySelector(css);
  card.dataset.id = id;
  part('.site').textContent = comment.site;
  part('.section').textContent = comment.section;
  part('.article bdi').textContent = article.title ?? article.id;
  part('.unverified').hidden = article.title === undefined;
  pieces(part('.author bdi'), comment.author.name, 'author.name', findings);
  pieces(part('.body'), comment.body, 'body', findings);
  part('time').dateTime = comment.heldAt;
  for (const { sentence } of findings) {
    part('.reasons').appendChild(document.createElement('li')).textContent = sentence;
  }
  part('form').action = '/comments/' + encodeURIComponent(id) + '/review';
  part('[name=version]').value = comment.etag;
  list.append(card);
  return true;
}

function drop(id) {
  const card = find(id);
  if (card?.contains(document.activeElement)) list.focus();
  card?.remove();
}

async function readAgain() {
  const answer = await fetch('/v1/held');
  if (answer.status === 401) location.reload();
  if (!answer.ok) return;
  const { count, comments, next } = await answer.json();
  at('count').textContent = count;
  at('none').hidden = count > 0;
  if (!follows) return;
  if (!next) {
    const ids = comments.map(({ id }) => id);
    for (const card of [...list.children]) if (!ids.includes(card.dataset.id)) drop(card.dataset.id);
  }
  comments.forEach(add);
}

let planned;
const soon = () => { planned ??= setTimeout(() => { planned = null; readAgain(); }, 300); };
const stream = new EventSource('/v1/stream');
for (const type of ['open', 'missed', 'held', 'reviewed']) stream.addEventListener(type, soon);
stream.onerror = () => { live.textContent = 'Offline'; };
stream.addEventListener('held', ({ data }) => {
  const comment = JSON.parse(data);
  drop(comment.id);
  if (follows && add(comment)) live.textContent = 'A new comment is held';
});
stream.addEventListener('reviewed', ({ data }) => {
  const { id, verdict, by } = JSON.parse(data);
  drop(id);
  live.textContent = verdict ? verdict + ' by ' + by : '';
});
