extension HTMLScript {
  /// The tree in arrays, which box is open, and the making of a box.
  static let treeModel = #"""
    const boxes = data.boxes, count = boxes.length;
    const firstChild = new Int32Array(count).fill(-1), nextSibling = new Int32Array(count).fill(-1);
    const childCount = new Int32Array(count), position = new Int32Array(count);
    const depth = new Int32Array(count), end = new Int32Array(count);
    const open = new Uint8Array(count);
    const numbers = new Map();
    let rootCount = 0;
    {
      // Boxes are in the order of the document: a parent before its children, a branch in one piece.
      const lastChild = new Int32Array(count).fill(-1);
      for (let box = 0; box < count; box++) {
        numbers.set(boxes[box].a, box);
        const parent = boxes[box].p ?? -1;
        end[box] = box + 1;
        if (parent < 0) { position[box] = ++rootCount; continue; }
        depth[box] = depth[parent] + 1;
        position[box] = ++childCount[parent];
        if (lastChild[parent] < 0) firstChild[parent] = box; else nextSibling[lastChild[parent]] = box;
        lastChild[parent] = box;
      }
      for (let box = count - 1; box >= 0; box--) {
        const parent = boxes[box].p ?? -1;
        if (parent >= 0) end[parent] = Math.max(end[parent], end[box]);
      }
    }
    const parentOf = box => boxes[box].p ?? -1;
    const isOpen = box => open[box] === 1;
    const openTo = band => {
      for (let box = 0; box < count; box++) open[box] = firstChild[box] >= 0 && boxes[box].b < band ? 1 : 0;
    };
    const reveal = box => {
      for (let above = parentOf(box); above >= 0; above = parentOf(above)) open[above] = 1;
    };
    // The boxes that are not inside a closed one, in the order of the document.
    const shownBoxes = () => {
      const shown = [];
      for (let box = 0; box < count; box = isOpen(box) ? box + 1 : end[box]) shown.push(box);
      return shown;
    };

    let texts;
    const searchTexts = () => texts ??= boxes.map(box =>
      [box.c, box.o ?? '', box.s, ...(box.i ?? []).map(item => item.n)].join('\n').toLowerCase());

    // The same elements as in the page without a script.
    // A finding of a list that is made on demand may not be there yet: the link is to the list and knows the finding.
    const countOf = (severity, n) => n + ' ' + data.severities[severity][n === 1 ? 1 : 2];
    const makeMark = ([severity, n, place]) => {
      const label = countOf(severity, n);
      const anchor = 't-' + (place + 1);
      return make('a', {
        class: 'mark ' + severity, ...(data.findings ? {href: '#findings', 'data-to': anchor} : {href: '#' + anchor}),
        title: label, 'aria-label': label,
      }, data.severities[severity][0] + ' ' + n);
    };
    const makeMarks = marks => marks ? [' ', make('span', {class: 'marks'}, ...marks.map(makeMark))] : [];
    const makeItem = item => make('li', {}, make('span', {}, item.n),
      ...(item.t ? [' ', make('small', {}, item.t)] : []), ...makeMarks(item.m));
    const makeReference = reference => make('p', {class: reference.k ? 'ref ' + reference.k : 'ref'},
      reference.a ? make('a', {href: '#' + reference.a}, reference.t) : make('span', {}, reference.t));
    // What a box is called: code, owner and statement, what happens to it or how it stands, how much was found in it, and
    // that nothing is below it.
    const nameOf = box => {
      const marks = [...(box.m ?? []), ...(box.i ?? []).flatMap(item => item.m ?? [])];
      const sums = ['e', 'w', 'n'].map(severity => [severity,
        marks.reduce((sum, mark) => sum + (mark[0] === severity ? mark[1] : 0), 0)]);
      const lines = (box.x ?? []).filter(reference => reference.k).map(reference => reference.t);
      return [box.c, box.o, box.s, ...lines, ...sums.map(([severity, n]) => n > 0 ? countOf(severity, n) : ''),
        box.u ? words.undeveloped : ''].filter(text => text).join(', ');
    };
    const makeBox = box => make('article', {class: box.k, id: box.a},
      make('header', {}, make('a', {href: '#' + box.a}, box.c), ' ', make('span', {}, box.o ?? ''),
        ...makeMarks(box.m)),
      make('h2', {}, box.s),
      ...(box.i ? [make('p', {class: 'cap'}, words.cap), make('ol', {}, ...box.i.map(makeItem))] : []),
      ...(box.x ?? []).map(makeReference),
      ...(box.u ? [make('p', {class: 'note'}, words.undeveloped)] : []));

    """#
}
