//<![CDATA[
'use strict';
(() => {
  const input = document.getElementById('search');
  const found = document.getElementById('found');
  const groups = Array.from(document.querySelectorAll('.g'));
  const entries = Array.from(document.querySelectorAll('.e'));
  const owners = entries.map(entry => groups.indexOf(entry.closest('.g')));
  const sections = Array.from(document.querySelectorAll('main > section'));
  let texts = null;
  let pending = 0;

  // What can be searched: headings, members and diagnostics, but not the descriptions of members.
  const read = () => entries.map(entry => (entry.tagName === 'LI' ? entry.textContent
    : Array.from(entry.querySelectorAll('summary, li > div'), part => part.textContent).join(' ')).toLowerCase());

  const filter = () => {
    pending = 0;
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word.length > 0);
    texts ??= read();
    const counts = groups.map(() => 0);
    let total = 0;
    entries.forEach((entry, index) => {
      const isHidden = !words.every(word => texts[index].includes(word));
      if (entry.hidden !== isHidden) {
        entry.hidden = isHidden;
      }
      if (!isHidden) {
        counts[owners[index]]++;
        total++;
      }
    });
    groups.forEach((group, index) => { group.hidden = counts[index] === 0; });
    sections.forEach(section => { section.hidden = words.length > 0 && section.querySelector('.e:not([hidden])') === null; });
    document.body.classList.toggle('searching', words.length > 0);
    found.textContent = words.length === 0 ? '' : total === 0 ? 'Nothing found' : total.toLocaleString('en') + ' found';
  };

  const clear = () => {
    if (input.value !== '') {
      input.value = '';
      filter();
    }
  };

  // What is far away has no height before it is near: it is gone to until it stays.
  const go = (target, times) => {
    target.scrollIntoView();
    if (times > 0) {
      requestAnimationFrame(() => go(target, times - 1));
    }
  };

  // A link to what is closed opens it, and one to what a search hides ends the search.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) {
      return;
    }
    if (target.matches('main, main *') && input.value !== '' && (target.tagName !== 'DETAILS' || target.closest('[hidden]') !== null)) {
      clear();
    }
    if (target.tagName === 'DETAILS') {
      target.open = true;
      target.firstElementChild.focus({ preventScroll: true });
    }
    go(target, 4);
  };

  const isShown = heading => heading.closest('[hidden]') === null;
  const headings = Array.from(document.querySelectorAll('.e > summary'));
  const step = (from, by) => {
    let index = headings.indexOf(from) + by;
    while (headings[index] !== undefined && !isShown(headings[index])) {
      index += by;
    }
    const next = headings[index];
    if (next !== undefined) {
      next.focus();
    } else if (by < 0) {
      input.focus();
    }
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const isHeading = event.target.matches('.e > summary');
    if (event.key === '/' && event.target !== input) {
      input.focus();
      input.select();
    } else if (event.key === 'Escape' && event.target === input) {
      clear();
    } else if (event.key === 'ArrowDown' && (event.target === input || isHeading)) {
      step(event.target === input ? null : event.target, 1);
    } else if (event.key === 'ArrowUp' && isHeading) {
      step(event.target, -1);
    } else {
      return;
    }
    event.preventDefault();
  });

  input.addEventListener('input', () => {
    pending = pending === 0 ? requestAnimationFrame(filter) : pending;
  });
  addEventListener('hashchange', reveal);

  // The address of an entry is that of what was opened last.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link !== null && link.hash === location.hash) {
      reveal();
    }
    const heading = event.target.closest('.e > summary');
    if (heading !== null && !heading.parentElement.open) {
      history.replaceState(null, '', '#' + heading.parentElement.id);
    }
  });

  // Paper opens nothing.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = entries.filter(entry => entry.tagName === 'DETAILS' && !entry.open && entry.closest('[hidden]') === null);
    closed.forEach(entry => { entry.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach(entry => { entry.open = false; }));

  input.closest('search').hidden = false;
  if (input.value !== '') {
    filter();
  }
  reveal();
})();
//]]>
