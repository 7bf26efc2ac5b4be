extension HTMLScript {
  /// Print: where no sheet is in the page, everything is printed as a list.
  static let treePrint = #"""
    let printed = null;
    const fullListForPrint = () => {
      if (fullList) return fullList;
      const top = make('ul', {class: 'tree plain'});
      const lists = [top];
      boxes.forEach((box, number) => {
        const item = make('li', {}, makeBox(box));
        lists[depth[number]].append(item);
        if (firstChild[number] >= 0) item.append(lists[depth[number] + 1] = make('ul', {}));
      });
      // On paper no link leads anywhere, and thousands of them take a browser minutes.
      for (const link of top.querySelectorAll('a')) link.removeAttribute('href');
      return top;
    };
    addEventListener('beforeprint', () => {
      if (document.querySelector('.sheet')) return;
      sizer.remove();
      view.append(printed ??= fullListForPrint());
    });
    addEventListener('afterprint', () => {
      if (!printed?.isConnected) return;
      printed.remove();
      view.append(sizer);
      changed();
    });

    """#
}
