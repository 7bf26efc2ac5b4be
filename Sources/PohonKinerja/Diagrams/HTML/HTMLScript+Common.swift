extension HTMLScript {
  /// What pages with trees and pages with models share: making elements, the live region, the list of findings, links.
  static let common = #"""
    const byId = id => document.getElementById(id);
    const data = JSON.parse(byId('data').textContent);
    const words = data.words;
    const live = byId('live');
    const list = byId('findings');
    const actions = {};

    // Elements are made one by one and texts set as texts: nothing of the document is ever read as markup.
    const make = (tag, attributes, ...content) => {
      const element = document.createElement(tag);
      for (const name in attributes) element.setAttribute(name, attributes[name]);
      element.append(...content);
      return element;
    };
    // In one pass: what is filled in is not looked through again.
    const fill = (text, values) => text.split('{').map((part, place) => {
      const end = part.indexOf('}'), name = part.slice(0, end);
      if (place === 0) return part;
      return end > 0 && Object.hasOwn(values, name) ? values[name] + part.slice(end + 1) : '{' + part;
    }).join('');
    const say = text => { live.textContent = text; };

    const showFindings = (isShown, focus) => {
      if (!list) return;
      document.documentElement.classList.toggle('listed', isShown);
      document.querySelector('[data-do=findings]').setAttribute('aria-expanded', isShown);
      if (isShown && focus) list.querySelector('[data-do=shut]').focus();
    };
    const isListed = () => document.documentElement.classList.contains('listed');
    // Turns a list that is not in the page as a whole to the finding at a place.
    let turnToFinding = () => {};
    const showFinding = id => {
      turnToFinding(Number(id.slice(2)) - 1);
      const item = byId(id);
      if (!list || !list.contains(item)) return false;
      showFindings(true);
      item.scrollIntoView({block: 'center'});
      item.focus();
      return true;
    };
    actions.findings = () => { showFindings(!isListed(), true); resized(); };
    actions.shut = () => {
      showFindings(false);
      resized();
      document.querySelector('[data-do=findings]').focus();
    };
    actions.print = () => print();

    // Leads to a box, a finding or the list of findings, and says whether there is one with that anchor.
    const lead = anchor => {
      if (anchor === 'findings' && list) {
        showFindings(true, true);
        resized();
        return true;
      }
      if (anchor.startsWith('t-') && showFinding(anchor)) {
        resized();
        return true;
      }
      return leadToBox(anchor);
    };
    const followAddress = () => {
      let anchor = location.hash.slice(1);
      try { anchor = decodeURIComponent(anchor); } catch { /* A lone per cent sign stands for itself. */ }
      return anchor !== '' && lead(anchor);
    };
    document.addEventListener('click', event => {
      const button = event.target.closest('[data-do]');
      if (button) return actions[button.dataset.do]();
      const link = event.target.closest('a[href^="#"]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const anchor = link.dataset.to ?? link.getAttribute('href').slice(1);
      if (!lead(anchor)) return;
      event.preventDefault();
      if (location.hash !== '#' + anchor) history.pushState(null, '', '#' + anchor);
    });
    addEventListener('hashchange', followAddress);
    // Once loaded, the browser goes to the address by itself and takes the focus away from what has it.
    addEventListener('load', () => setTimeout(followAddress));

    // Search: `texts` are in lower case, `show` leads to a place without taking the focus from the field.
    const query = byId('query');
    let hits = [], hit = -1;
    const makeSearch = (texts, show, clear) => {
      const go = step => {
        if (hits.length === 0) return;
        hit = (hit + step + hits.length) % hits.length;
        show(hits[hit]);
        say(fill(words.hits, {k: hit + 1, n: hits.length}));
      };
      const search = () => {
        const wanted = query.value.trim().toLowerCase().split(' ').filter(word => word !== '').join(' ');
        hits = [];
        hit = -1;
        if (wanted === '') { clear(); say(''); return; }
        texts().forEach((text, place) => { if (text.includes(wanted)) hits.push(place); });
        clear();
        if (hits.length === 0) say(words.noHits); else go(1);
      };
      actions.next = () => go(1);
      actions.previous = () => go(-1);
      // However fast someone types, there is one search per frame.
      let frame = 0;
      const searchNow = () => {
        cancelAnimationFrame(frame);
        frame = 0;
        search();
      };
      query.addEventListener('input', () => { frame ||= requestAnimationFrame(searchNow); });
      query.addEventListener('keydown', event => {
        if (event.key === 'Enter') {
          event.preventDefault();
          if (frame) searchNow(); else go(event.shiftKey ? -1 : 1);
        }
        if (event.key === 'Escape' && query.value !== '') { query.value = ''; searchNow(); }
      });
    };
    addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !isListed() || event.target === query || byId('bar').hidden) return;
      actions.shut();
    });

    // On paper nothing can be unfolded, nor turned to: a list that is not in the page as a whole is made whole for print.
    let unfolded = [], listWhole = () => {}, listPage = () => {};
    addEventListener('beforeprint', () => {
      if (!list || !isListed()) return;
      listWhole();
      unfolded = [...list.querySelectorAll('details:not([open])')];
      for (const details of unfolded) details.open = true;
    });
    addEventListener('afterprint', () => {
      for (const details of unfolded) details.open = false;
      unfolded = [];
      listPage();
    });

    const ready = () => {
      document.documentElement.classList.add('live');
      byId('bar').hidden = false;
      if (list) list.querySelector('[data-do=shut]').hidden = false;
    };

    """#
}
