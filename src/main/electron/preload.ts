import type { ProformaBridge } from '@shared/api/bridge';
import type { Change } from '@shared/api/contract';
import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS } from './channels';

const bridge: ProformaBridge = {
  call: (name, input) => ipcRenderer.invoke(CHANNELS.call, name, input),
  onChange: (listener) => {
    // The event stays here: it holds the sender, and with it every channel.
    const receive = (_event: unknown, change: Change) => listener(change);
    ipcRenderer.on(CHANNELS.change, receive);
    return () => {
      ipcRenderer.off(CHANNELS.change, receive);
    };
  },
  saveFile: (file) => ipcRenderer.invoke(CHANNELS.saveFile, file),
  print: (base64Pdf) => ipcRenderer.invoke(CHANNELS.print, base64Pdf),
  openMailDraft: (file) => ipcRenderer.invoke(CHANNELS.openMailDraft, file),
  chooseCompanyFolder: () => ipcRenderer.invoke(CHANNELS.chooseCompanyFolder),
};

contextBridge.exposeInMainWorld('proforma', bridge);
