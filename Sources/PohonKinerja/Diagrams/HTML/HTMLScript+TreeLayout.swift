extension HTMLScript {
  /// Where boxes stand: in a chart of bands, or in an outline.
  static let treeLayout = #"""
    const WIDTH = 272, GAP = 18, PAD = 14, BETWEEN = 40, INDENT = 22;

    // Heights are guessed from the length of texts until a box has been built and measured.
    const lines = (text, columns) => Math.max(1, Math.ceil(text.length * 1.06 / columns));
    const guess = (box, width) => {
      const small = Math.floor((width - 52) / 6.5), large = Math.floor((width - 28) / 8.1);
      let height = 14 + 18 * lines(box.c + ' ' + (box.o ?? ''), Math.floor((width - 28) / 6.7));
      height += 18 + 20 * lines(box.s, large) + (firstChild[numbers.get(box.a)] >= 0 ? 34 : 0);
      if (box.i) height += 36;
      for (const item of box.i ?? []) {
        height += 3 + 18 * lines(item.n, small) + (item.t ? 17 * lines(item.t, small) : 0);
      }
      return height + 30 * (box.x ?? []).length + (box.u ? 28 : 0) + 4;
    };
    const heightStore = () => ({heights: new Float32Array(count), isMeasured: new Uint8Array(count), width: 0});
    const chartHeights = heightStore(), outlineHeights = heightStore();
    const heightOf = (store, box, width) => {
      if (store.heights[box] === 0) store.heights[box] = guess(boxes[box], width);
      return store.heights[box];
    };

    const x = new Float64Array(count), y = new Float64Array(count);

    // A tidy tree (Reingold and Tilford): branches stand as near to each other as their outlines allow, a parent in
    // the middle above its children. An outline is a list of cells from the top band down, each with its distance to
    // the one before; the rest of the longer of two outlines is hung to the end of the shorter, so that all takes
    // linear time.
    const arrange = shown => {
      const outlines = new Array(count);
      const leaf = () => {
        const left = {next: null, by: 0}, right = {next: null, by: 0};
        return {left, right, rightAt: 0, leftEnd: left, leftEndAt: 0, rightEnd: right, rightEndAt: 0};
      };
      const join = (band, children) => {
        let whole = null;
        const places = [];
        for (const child of children) {
          const part = outlines[child];
          // A line down to a child runs through the bands that are left out.
          for (let skipped = boxes[child].b - band - 1; skipped > 0; skipped--) {
            part.left = {next: part.left, by: 0};
            part.right = {next: part.right, by: 0};
            part.left.next.by = 0;
            part.right.next.by = 0;
          }
          if (!whole) {
            whole = part;
            places.push(0);
            continue;
          }
          let right = whole.right, rightAt = whole.rightAt, left = part.left, leftAt = 0, apart = -Infinity;
          for (;;) {
            apart = Math.max(apart, rightAt - leftAt);
            if (!right.next || !left.next) break;
            right = right.next;
            rightAt += right.by;
            left = left.next;
            leftAt += left.by;
          }
          const place = apart + WIDTH + GAP;
          if (right.next) {
            part.rightEnd.next = right.next;
            right.next.by += rightAt - (place + part.rightEndAt);
          } else {
            whole.rightEnd = part.rightEnd;
            whole.rightEndAt = place + part.rightEndAt;
          }
          if (left.next) {
            whole.leftEnd.next = left.next;
            left.next.by += place + leftAt - whole.leftEndAt;
            whole.leftEnd = part.leftEnd;
            whole.leftEndAt = place + part.leftEndAt;
          }
          whole.right = part.right;
          whole.rightAt = place;
          places.push(place);
        }
        const middle = places.length ? (places[0] + places.at(-1)) / 2 : 0;
        children.forEach((child, at) => { x[child] = places[at] - middle; });
        if (!whole) return leaf();
        whole.left.by = -middle;
        whole.right.by = whole.rightAt - middle;
        return {
          left: {next: whole.left, by: 0}, right: {next: whole.right, by: 0}, rightAt: 0,
          leftEnd: whole.leftEnd, leftEndAt: whole.leftEndAt - middle,
          rightEnd: whole.rightEnd, rightEndAt: whole.rightEndAt - middle,
        };
      };
      const childrenOf = first => {
        const children = [];
        for (let child = first; child >= 0; child = nextSibling[child]) children.push(child);
        return children;
      };
      for (let place = shown.length - 1; place >= 0; place--) {
        const box = shown[place];
        outlines[box] = isOpen(box) ? join(boxes[box].b, childrenOf(firstChild[box])) : leaf();
      }
      join(-1, shown.filter(box => parentOf(box) < 0));
      let least = Infinity;
      for (const box of shown) {
        if (parentOf(box) >= 0) x[box] += x[parentOf(box)];
        least = Math.min(least, x[box]);
      }
      let width = 0;
      for (const box of shown) {
        x[box] += GAP - least;
        width = Math.max(width, x[box] + WIDTH + GAP);
      }
      return width;
    };

    // The chart: tops of a band in one line, in the middle of the room there is. Gives the bands with their places.
    // What stands beside what does not depend on heights.
    let needed = 0;
    const chart = (shown, room, isArranged) => {
      if (!isArranged) needed = arrange(shown);
      const width = Math.max(needed, room);
      if (!isArranged) for (const box of shown) x[box] += (width - needed) / 2;
      const tallest = new Map();
      for (const box of shown) {
        const band = boxes[box].b;
        tallest.set(band, Math.max(tallest.get(band) ?? 0, heightOf(chartHeights, box, WIDTH)));
      }
      let top = 0;
      const places = new Map();
      for (const band of data.bands) {
        if (!tallest.has(band.band)) continue;
        places.set(band.band, {...band, top, height: tallest.get(band.band) + 2 * PAD});
        top += tallest.get(band.band) + 2 * PAD + BETWEEN;
      }
      for (const box of shown) y[box] = places.get(boxes[box].b).top + PAD;
      return {width, needed, height: Math.max(top - BETWEEN, 0), bands: places};
    };

    // The outline: one below the other, farther in with each step down.
    const indent = box => Math.min(depth[box], 8) * INDENT;
    const outlineWidth = (box, room) => Math.max(200, Math.min(680, room - 16 - indent(box)));
    const outline = (shown, room) => {
      if (outlineHeights.width !== room) {
        outlineHeights.width = room;
        outlineHeights.heights.fill(0);
        outlineHeights.isMeasured.fill(0);
      }
      let top = 8, width = 0;
      for (const box of shown) {
        x[box] = 8 + indent(box);
        y[box] = top;
        top += heightOf(outlineHeights, box, outlineWidth(box, room)) + 10;
        width = Math.max(width, x[box] + outlineWidth(box, room) + 8);
      }
      return {width, needed: width, height: top, bands: new Map()};
    };

    """#
}
