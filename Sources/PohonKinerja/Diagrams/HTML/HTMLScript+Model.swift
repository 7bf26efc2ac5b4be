extension HTMLScript {
  /// The page of a logic model: arrows between the boxes, which stand in the page already.
  static let modelPage = #"""
    const SVG = 'http://www.w3.org/2000/svg';
    const view = byId('view'), stages = document.querySelector('.stages');
    const cards = [...view.querySelectorAll('.card')];
    const arrows = document.createElementNS(SVG, 'svg');
    arrows.setAttribute('class', 'arrows');
    arrows.setAttribute('aria-hidden', 'true');
    const paths = data.links.map(([from, to]) => {
      const path = document.createElementNS(SVG, 'path');
      arrows.append(path);
      return {path, from: byId(from), to: byId(to)};
    });
    stages.append(arrows);

    // From the right side of a cause to the left side of its effect, a head at the end; around where it runs back.
    const drawArrows = () => {
      const isStacked = getComputedStyle(stages).display !== 'grid';
      arrows.classList.toggle('unseen', isStacked);
      if (isStacked) return;
      // Arrows that meet at one box come in one below the other.
      const ends = new Map();
      for (const {to} of paths) ends.set(to, (ends.get(to) ?? 0) + 1);
      const used = new Map();
      // Everything is read before anything is written, so that the page is laid out once.
      const origin = stages.getBoundingClientRect();
      const frames = new Map();
      for (const {from, to} of paths) {
        for (const card of [from, to]) if (!frames.has(card)) frames.set(card, card.getBoundingClientRect());
      }
      for (const {path, from, to} of paths) {
        const start = frames.get(from), stop = frames.get(to);
        used.set(to, (used.get(to) ?? 0) + 1);
        const share = used.get(to) / (ends.get(to) + 1);
        const x1 = start.right - origin.left, y1 = start.top - origin.top + start.height / 2;
        const x2 = stop.left - origin.left - 2, y2 = stop.top - origin.top + stop.height * share;
        const bend = Math.max(24, Math.abs(x2 - x1) / 2);
        const curve = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - 8} ${y2}`;
        path.setAttribute('d', `${curve}H${x2}M${x2 - 8} ${y2 - 5}L${x2} ${y2}L${x2 - 8} ${y2 + 5}`);
      }
    };
    // The arrows of the box under the pointer or with the focus stand out.
    const light = card => {
      for (const {path, from, to} of paths) path.classList.toggle('lit', from === card || to === card);
    };
    for (const name of ['pointerover', 'focusin']) {
      view.addEventListener(name, event => light(event.target.closest('.card')));
    }
    const resized = () => drawArrows();

    const leadToBox = anchor => {
      const card = byId(anchor);
      if (!card || !card.matches('.card')) return false;
      card.scrollIntoView({block: 'center', inline: 'center'});
      card.focus({preventScroll: true});
      return true;
    };
    const clear = () => { for (const card of cards) card.classList.remove('hit'); };
    makeSearch(() => cards.map(card => card.textContent.toLowerCase()), place => {
      clear();
      cards[place].classList.add('hit');
      cards[place].scrollIntoView({block: 'center', inline: 'center'});
      light(cards[place]);
    }, clear);

    ready();
    new ResizeObserver(drawArrows).observe(stages);
    drawArrows();
    followAddress();
    """#
}
