import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('vanThu', {});
