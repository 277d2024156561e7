/* Whether every figure on a view leads to its calculation. */

/** @typedef {import('playwright-core').Page} Page */

/**
 * Opens every figure there is and tells which of them are not explained.
 * @param {Page} page
 * @param {string[]} [ofNobody] figures with neither a source nor a number of the user's own behind them
 */
export async function explainedBadly(page, ofNobody = []) {
  return page.evaluate(async (ofNobody) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const ways = [...document.querySelectorAll('[data-figure], [data-claim]')];
    const ids = new Map(ways.map((way) => [way.getAttribute('data-figure') ?? way.getAttribute('data-claim'), way]));
    const bad = [];
    for (const [id, way] of ids) {
      if (!(way instanceof HTMLElement) || way.getAttribute('aria-haspopup') !== 'dialog') bad.push(`${id}: no button`);
      else way.click();
      for (let frames = 0; frames < 200 && !document.querySelector('dialog.explanation[open]'); frames += 1)
        await frame();
      const panel = document.querySelector('dialog.explanation');
      const steps = [...(panel?.querySelectorAll('.explained-steps > li') ?? [])];
      const told = steps.every((step) => (step.textContent?.trim().length ?? 0) > 5);
      const sources = panel?.querySelectorAll('.explained-sources :is(.sources li, .own)').length ?? 0;
      if (steps.length === 0 || !told) bad.push(`${id}: no steps`);
      if (sources === 0 && !ofNobody.includes(id ?? '')) bad.push(`${id}: neither a source nor the user’s own`);
      if (panel instanceof HTMLDialogElement) panel.close();
      for (let frames = 0; frames < 200 && document.querySelector('dialog.explanation'); frames += 1) await frame();
    }
    return { bad, count: ids.size };
  }, ofNobody);
}
