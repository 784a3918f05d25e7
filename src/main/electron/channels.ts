/** The channels between the window's preload script and the desktop host. Imported by both: nothing else may be in here. */
export const CHANNELS = {
  call: 'proforma:call',
  change: 'proforma:change',
  saveFile: 'proforma:save-file',
  print: 'proforma:print',
  openMailDraft: 'proforma:open-mail-draft',
  chooseCompanyFolder: 'proforma:choose-company-folder',
} as const;
