/* global Excel, Office */
// Everything that a real add-in asks of its host, on request from the test.
Office.onReady(async (info) => {
  const state = document.getElementById('state');
  window.log = [];
  Office.actions.associate('writeNote', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A40').values = [['由功能区写入']];
      await context.sync();
    });
    window.log.push(`ran for ${event.source.id}`);
    event.completed();
  });
  Office.actions.associate('shortcutAction', () => {
    window.log.push('shortcut');
  });
  Office.addin.onVisibilityModeChanged((message) => {
    window.log.push(`visibility ${message.visibilityMode}`);
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      window.log.push(`changed ${event.address}`);
    });
    context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      window.log.push(`selected ${event.address}`);
    });
    await context.sync();
  });
  state.textContent = `已连接 ${info.host} ${info.platform}`;
});
