import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AsideList } from './AsideList.tsx';
import { BringIn } from './BringIn.tsx';
import { deviceStorage, newId, openChannel } from './browser.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { download } from './download.ts';
import { RecordList } from './RecordList.tsx';
import { createWorkspacePage, type WorkspacePage } from './workspace-page.ts';

/** All that is kept on this device, and what can be done with it. */
export function Workspace() {
  const [page, setPage] = useState<WorkspacePage>();
  useEffect(() => {
    const { page: opened, close } = openWorkspace();
    setPage(opened);
    return close;
  }, []);
  return (
    <div class="workspace">
      {page ? <Kept page={page} /> : <p>Looking at what is kept on this device…</p>}
    </div>
  );
}

function Kept({ page }: { readonly page: WorkspacePage }) {
  const { records, asides } = useStore(page.$rows);
  const isOpen = useStore(page.$isOpen);
  if (!isOpen)
    return (
      <p class="none">
        This browser does not let the site keep anything, so nothing is kept here. A tool offers
        what you write as a download instead.
      </p>
    );
  return (
    <>
      <Said page={page} />
      {records.length === 0 ? <Empty /> : <RecordList page={page} records={records} />}
      {asides.length > 0 && <AsideList page={page} asides={asides} />}
      <BringIn page={page} />
      {records.length + asides.length > 0 && (
        <DeleteEverything page={page} records={records.length} asides={asides.length} />
      )}
    </>
  );
}

/** What became of the last action, with the way back from a deletion. It takes the focus then. */
function Said({ page }: { readonly page: WorkspacePage }) {
  const { beside, isFault, text } = useStore(page.$message);
  const deleted = useStore(page.$deleted);
  const box = useRef<HTMLDivElement>(null);
  const shown = beside === 'list' ? text : '';
  useEffect(() => {
    if (isFault && shown !== '') box.current?.scrollIntoView({ block: 'nearest' });
  }, [isFault, shown]);
  useEffect(() => {
    if (deleted) box.current?.querySelector('button')?.focus();
  }, [deleted]);
  return (
    <div class="said" id="said" tabIndex={-1} ref={box}>
      <p role="status" data-fault={isFault && shown !== ''}>
        {shown}
      </p>
      {deleted && (
        <button
          type="button"
          onClick={() => {
            page.undo();
            box.current?.focus();
          }}
        >
          Undo
        </button>
      )}
    </div>
  );
}

function Empty() {
  return (
    <p class="none">
      Nothing is kept on this device. When you choose “Keep what I write” in{' '}
      <a href="/tools/">a tool</a>, or “Keep on this device” in <a href="/manual/">the manual</a>,
      it is listed here. Only people who use this browser can see it.
    </p>
  );
}

function openWorkspace() {
  const channel = openChannel();
  const page = createWorkspacePage({
    ...{ storage: deviceStorage, channel, newId, now: Date.now },
    download: (text) => {
      download(text, 'record');
    },
    expired: Number(document.documentElement.dataset['expired'] ?? 0),
  });
  const follow = ({ key }: StorageEvent) => {
    page.applyStorageEvent(key);
  };
  addEventListener('storage', follow);
  addEventListener('pageshow', page.refresh);
  const close = () => {
    removeEventListener('storage', follow);
    removeEventListener('pageshow', page.refresh);
    page.close();
    channel?.close();
  };
  return { page, close };
}
