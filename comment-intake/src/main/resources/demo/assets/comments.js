// Shows a comment's verdict as it comes, and sends the form without leaving the page. The page works without it; it
// uses the public API only, and puts no text into the page but as text.
const comments = document.querySelector('#comments');
const thread = document.querySelector('#thread');
const status = document.querySelector('#status');
const form = document.querySelector('#commentform');
const button = form.querySelector('button');
const draftName = 'draft ' + comments.dataset.article;
const fieldsByName = {
  'author.name': 'author', 'author.email': 'email', 'author.website': 'url', 'body': 'comment',
};
const later = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function say(sentence) {
  const line = document.createElement('p');
  line.textContent = sentence;
  status.replaceChildren(line);
}

function wordsOf(word) {
  const words = document.querySelector('#words').content.querySelector(`[data-status="${word}"]`);
  return words ? words.textContent : '';
}

// The status of the reader's own comment, each second until nothing more is to be expected.

async function follow(id) {
  status.dataset.comment = id;
  let shown = status.dataset.status;
  while (status.dataset.comment === id) {
    const word = await askStatus(id);
    if (word && word !== shown) {
      shown = word;
      say(wordsOf(word));
      if (word === 'published' || word === 'removed') {
        await showThread();
      }
    }
    if (shown === 'published' || shown === 'rejected' || shown === 'removed') {
      return;
    }
    await later(1);
  }
}

async function askStatus(id) {
  try {
    const answer = await fetch('/v1/comments/' + encodeURIComponent(id));
    return answer.ok ? (await answer.json()).status : null;
  } catch {
    return null;
  }
}

async function showThread() {
  const query = new URLSearchParams({site: comments.dataset.site, article: comments.dataset.article, order: 'newest'});
  const answer = await fetch('/v1/comments?' + query, {cache: 'no-cache'});
  if (!answer.ok) {
    return;
  }
  const page = await answer.json();
  thread.replaceChildren(...page.comments.map(item));
  document.querySelector('#count').textContent = page.count;
  document.querySelector('#count-word').textContent = page.count === 1 ? 'comment' : 'comments';
}

function item(comment) {
  const copy = document.querySelector('#comment-template').content.cloneNode(true).firstElementChild;
  copy.id = 'comment-' + comment.id;
  copy.querySelector('.body').textContent = comment.body;
  copy.querySelector('time').dateTime = comment.publishedAt;
  copy.querySelector('.reply').href = location.pathname + '?replytocom=' + comment.id + '#respond';
  copy.querySelector('.reply').setAttribute('aria-label', 'Reply to ' + comment.author.name);
  const parent = copy.querySelector('.parent');
  if (comment.inReplyTo) {
    parent.href = '#comment-' + comment.inReplyTo;
    parent.hidden = false;
  }
  const author = copy.querySelector('.author');
  author.textContent = comment.author.name;
  if (comment.author.website && /^https?:\/\//i.test(comment.author.website)) {
    const link = document.createElement('a');
    link.className = 'author';
    link.rel = 'ugc nofollow noopener noreferrer';
    link.href = comment.author.website;
    link.textContent = comment.author.name;
    author.replaceWith(link);
  }
  localTime(copy.querySelector('time'));
  return copy;
}

function localTime(time) {
  time.textContent = new Date(time.dateTime).toLocaleString(document.documentElement.lang, {
    dateStyle: 'medium', timeStyle: 'short',
  });
}

// The form: what was typed is kept until it is taken, and sent again with the same key.

function keepDraft() {
  const draft = Object.fromEntries(['comment', 'author', 'email', 'url', 'key'].map((name) => [name, form.elements[name].value]));
  sessionStorage.setItem(draftName, JSON.stringify(draft));
}

function restoreDraft() {
  const draft = JSON.parse(sessionStorage.getItem(draftName) ?? '{}');
  Object.entries(draft).forEach(([name, value]) => { form.elements[name].value = value; });
}

function freshKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function submission() {
  const {site, comment_post_ID, article_url, article_title, comment_parent, author, email, url, comment} = form.elements;
  return {
    site: site.value,
    article: {id: comment_post_ID.value, url: article_url.value, title: article_title.value},
    inReplyTo: comment_parent.value === '0' ? null : comment_parent.value,
    author: {name: author.value, email: email.value, website: url.value || null},
    body: comment.value,
  };
}

async function send(body, key) {
  for (;;) {
    let pause = 2;
    try {
      const answer = await fetch('/v1/comments', {
        method: 'POST', headers: {'Content-Type': 'application/json', 'Idempotency-Key': key}, body,
      });
      if (answer.status !== 503 && answer.status !== 429) {
        return answer;
      }
      pause = Number(answer.headers.get('Retry-After')) || pause;
    } catch {
      // No network: the same as a service that is away.
    }
    say('Your comment could not be sent yet. It is kept here, and sent again as soon as that is possible.');
    await later(pause);
  }
}

function showFaults(faults) {
  for (const {field, detail} of faults) {
    const input = form.elements[fieldsByName[field]];
    if (!input) {
      say('Your comment was not taken: ' + field + ' ' + detail + '.');
      continue;
    }
    const fault = document.createElement('span');
    fault.className = 'fault';
    fault.id = input.id + '-fault';
    fault.textContent = 'This ' + detail + '.';
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-errormessage', fault.id);
    input.after(fault);
  }
  form.querySelector('[aria-invalid]')?.focus();
}

function forgetFaults() {
  form.querySelectorAll('.fault').forEach((fault) => fault.remove());
  form.querySelectorAll('[aria-invalid]').forEach((input) => {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-errormessage');
  });
}

form.addEventListener('input', keepDraft);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (button.disabled) {
    return;
  }
  forgetFaults();
  keepDraft();
  button.disabled = true;
  const answer = await send(JSON.stringify(submission()), form.elements.key.value);
  button.disabled = false;
  const told = await answer.json().catch(() => ({}));
  if (answer.status === 202) {
    sessionStorage.removeItem(draftName);
    form.elements.comment.value = '';
    form.elements.key.value = freshKey();
    status.dataset.status = told.status;
    say(wordsOf(told.status));
    status.scrollIntoView({block: 'center'});
    follow(told.id);
  } else if (told.errors) {
    showFaults(told.errors);
  } else {
    say('Your comment was not taken. ' + (told.detail ?? ''));
  }
});

restoreDraft();
document.querySelectorAll('#thread time').forEach(localTime);
if (status.dataset.comment) {
  // A form without this script brought the reader here: what he wrote was taken.
  sessionStorage.removeItem(draftName);
  follow(status.dataset.comment);
}
