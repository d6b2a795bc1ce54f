import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { sendFile, type SendOutcome, type SendTo, type SendWait, type SentFile } from './send-file.ts';

/** A file on its way, or one that did not get there. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  /** Undefined while portions go through. */
  readonly waitsFor: SendWait | undefined;
  /** Undefined while it is being sent. */
  readonly outcome: Exclude<SendOutcome, { kind: 'TAKEN' | 'STOPPED' }> | undefined;
}

export interface Uploads {
  readonly uploads: readonly Upload[];
  /** A file is on its way or was cut off: whoever sends the record now would leave it behind. */
  readonly isSending: boolean;
  readonly add: (to: SendTo, files: readonly File[]) => void;
  /** Sends what was interrupted again, from where it was cut off. */
  readonly goOn: (key: string) => void;
  /** Stops what is being sent, or takes away what did not get there. */
  readonly drop: (key: string) => void;
}

interface Going {
  readonly to: SendTo;
  readonly file: File;
  stop: AbortController;
}

/** The files that a page sends; whoever leaves the page stops them, and choosing a file again goes on with it. */
export function useUploads(onTaken: (file: SentFile, to: SendTo) => void): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const going = useRef(new Map<string, Going>());
  const taken = useRef(onTaken);
  useEffect(() => {
    taken.current = onTaken;
  });
  useEffect(() => {
    const all = going.current;
    return () => all.forEach(({ stop }) => stop.abort());
  }, []);

  function change(key: string, changes: Partial<Upload>): void {
    setUploads((list) => list.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload)));
  }

  function forget(key: string): void {
    going.current.delete(key);
    setUploads((list) => list.filter((upload) => upload.key !== key));
  }

  async function send(key: string, { to, file, stop }: Going): Promise<void> {
    const outcome = await sendFile(to, file, {
      signal: stop.signal,
      onProgress: (sent, waitsFor) => change(key, { sent, waitsFor }),
    });
    if (outcome.kind === 'TAKEN' || outcome.kind === 'STOPPED') forget(key);
    else change(key, { outcome });
    if (outcome.kind === 'TAKEN') taken.current(outcome.file, to);
  }

  function add(to: SendTo, files: readonly File[]): void {
    for (const file of files) {
      const key = newId();
      const one = { to, file, stop: new AbortController() };
      going.current.set(key, one);
      const { name, size: bytes } = file;
      setUploads((list) => [...list, { key, name, bytes, sent: 0, waitsFor: undefined, outcome: undefined }]);
      void send(key, one);
    }
  }

  function goOn(key: string): void {
    const one = going.current.get(key);
    if (one === undefined) return;
    one.stop = new AbortController();
    change(key, { outcome: undefined });
    void send(key, one);
  }

  function drop(key: string): void {
    going.current.get(key)?.stop.abort();
    forget(key);
  }

  const isSending = uploads.some(({ outcome }) => outcome === undefined || outcome.kind === 'INTERRUPTED');
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSending]);

  const goOnWithAll = useEffectEvent(() => {
    for (const { key, outcome } of uploads) if (outcome?.kind === 'INTERRUPTED') goOn(key);
  });
  useEffect(() => {
    // What was cut off goes on by itself when there is a line again.
    const listener = () => goOnWithAll();
    window.addEventListener('online', listener);
    return () => window.removeEventListener('online', listener);
  }, []);

  return { uploads, isSending, add, goOn, drop };
}
