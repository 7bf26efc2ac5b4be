extension HTMLScript {
  /// The list of findings of a large tree: it is made a page at a time, as one turns to it.
  static let treeFindings = #"""
    const found = data.findings;
    const pageLength = found?.page;
    const foundText = number => found.texts[number];
    const pathOf = box => {
      const codes = [];
      for (let above = box; above >= 0; above = parentOf(above)) codes.push(boxes[above].c);
      return codes.reverse().join(' › ');
    };
    const quoted = (box, place) => place === 0 ? boxes[box].s : boxes[box].i[place - 1].n;
    const labelled = (label, text) => make('p', {}, make('b', {}, label), ' ' + text);

    // The same elements as those that stand in the page.
    const makeFinding = ([severity, box, path, explanation, summary, ...advice], place) => {
      const [symbol, title] = data.severities[severity];
      const [rule, why, ...sources] = found.explanations[explanation].map(foundText);
      const where = path < 0 ? pathOf(box) : foundText(path) || words.document;
      const told = typeof summary === 'number' ? foundText(summary)
        : foundText(summary[0]) + quoted(box, summary[1]) + foundText(summary[2]);
      return make('li', {id: 't-' + (place + 1), class: severity, tabindex: '-1'},
        make('p', {}, make('b', {class: 'mark ' + severity}, symbol + ' ' + title), ' ',
          box < 0 ? make('span', {}, where) : make('a', {href: '#' + boxes[box].a}, where)),
        make('p', {}, told),
        ...advice.map(text => labelled(words.advice, foundText(text))),
        make('details', {}, make('summary', {}, words.reasons), labelled(words.why, why),
          ...(sources.length > 0 ? [labelled(words.source, sources.join('; '))] : []),
          labelled(words.rule, rule)));
    };

    // On paper no link leads anywhere, and thousands of them take a browser minutes.
    const withoutLinks = element => {
      for (const link of element.querySelectorAll('a')) link.removeAttribute('href');
    };

    let firstFound = -1;
    const pageText = make('p', {});
    const earlier = make('button', {type: 'button', 'data-do': 'earlier'});
    const later = make('button', {type: 'button', 'data-do': 'later'});
    const turn = start => {
      if (start === firstFound) return;
      firstFound = start;
      const n = found.list.length, stop = Math.min(start + pageLength, n);
      byId('items').replaceChildren(
        ...found.list.slice(start, stop).map((finding, at) => makeFinding(finding, start + at)));
      pageText.textContent = fill(words.page, {a: start + 1, b: stop, n});
      earlier.textContent = '← ' + fill(words.earlier, {n: pageLength});
      later.textContent = fill(words.later, {n: Math.min(pageLength, n - stop) || pageLength}) + ' →';
      earlier.disabled = start === 0;
      later.disabled = stop === n;
    };
    const turnBy = (step, button, other) => {
      turn(firstFound + step);
      list.scrollTop = 0;
      say(pageText.textContent);
      if (button.disabled) other.focus();
    };
    if (found) {
      byId('pager').replaceChildren(pageText, earlier, later);
      actions.earlier = () => turnBy(-pageLength, earlier, later);
      actions.later = () => turnBy(pageLength, later, earlier);
      turnToFinding = place => {
        if (place >= 0 && place < found.list.length) turn(place - place % pageLength);
      };
      turn(0);
      const items = byId('items');
      let turnedTo = null, scrolledTo = 0;
      listWhole = () => {
        if (turnedTo) return;
        turnedTo = [...items.children];
        scrolledTo = list.scrollTop;
        const whole = document.createDocumentFragment();
        found.list.forEach((finding, place) => whole.append(makeFinding(finding, place)));
        withoutLinks(whole);
        items.replaceChildren(whole);
      };
      listPage = () => {
        if (!turnedTo) return;
        items.replaceChildren(...turnedTo);
        turnedTo = null;
        list.scrollTop = scrolledTo;
      };
    }

    """#
}
