interface RibbonControlUpdate {
  readonly id: string;
  readonly enabled?: boolean;
}

interface RibbonTabUpdate {
  readonly controls?: readonly RibbonControlUpdate[];
  readonly groups?: readonly { readonly controls?: readonly RibbonControlUpdate[] }[];
}

/** Switches buttons of the ribbon on and off, as an add-in asks by `Office.ribbon.requestUpdate`. */
export function updateRibbon(request: unknown): void {
  const tabs = (request as { readonly tabs?: readonly RibbonTabUpdate[] } | null)?.tabs ?? [];
  const controls = tabs.flatMap((tab) => [
    ...(tab.controls ?? []),
    ...(tab.groups ?? []).flatMap((group) => group.controls ?? []),
  ]);
  for (const { id, enabled } of controls) {
    const button = document.getElementById(id);
    if (button instanceof HTMLButtonElement && enabled !== undefined) button.disabled = !enabled;
  }
}
