import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyStore } from '@main/store/store';
import { describe, expect, it } from 'vitest';
import { collections, companyOf, create, open, refusal, temporaryFolder } from './company';
import { failingFiles } from './failing-files';

const pdf = Buffer.from('%PDF-1.7 an invoice');
const name = `${createHash('sha256').update(pdf).digest('hex')}.pdf`;

describe('a document', () => {
  it('is kept once under the hash of its content, and comes back as it was', async () => {
    const folder = temporaryFolder();
    const store = await create(folder);
    expect(await store.putDocument(pdf, 'pdf')).toBe(name);
    expect(await store.putDocument(pdf, 'pdf')).toBe(name);
    expect(readdirSync(join(folder, 'documents'))).toEqual([name]);
    expect(Buffer.from(await store.getDocument(name))).toEqual(pdf);
    await store.close();
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, documents: 1 });
  });

  it('that was changed is refused, named by the proof, and set aside when it is issued again', async () => {
    const folder = temporaryFolder();
    const store = await create(folder);
    await store.putDocument(pdf, 'pdf');
    writeFileSync(join(folder, 'documents', name), 'another amount');
    expect(await refusal(store.getDocument(name))).toEqual({ code: 'store.documentDamaged', params: { name } });
    expect(await verifyStore(folder, { collections })).toMatchObject({
      ok: false,
      problem: { kind: 'document', file: `documents/${name}` },
    });
    await store.putDocument(pdf, 'pdf');
    expect(Buffer.from(await store.getDocument(name))).toEqual(pdf);
    const aside = readdirSync(join(folder, 'documents')).find((found) => found.includes('.corrupt-')) ?? '';
    expect(readFileSync(join(folder, 'documents', aside), 'utf8')).toBe('another amount');
    expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, documents: 1 });
  });

  it('that is missing, or whose name is a path, is refused', async () => {
    const folder = temporaryFolder();
    const store = await create(folder);
    await store.putDocument(pdf, 'pdf');
    rmSync(join(folder, 'documents', name));
    for (const asked of [name, '../snapshot.json', '../lock', `../documents/${name}`, '', `${name}\0`]) {
      expect((await refusal(store.getDocument(asked))).code).toBe('store.documentMissing');
    }
    await expect(store.putDocument(pdf, '../x')).rejects.toThrow(TypeError);
  });

  it('that does not fit on the disk is refused, and leaves nothing behind', async () => {
    const folder = await companyOf(0);
    const files = failingFiles(({ what, path }) =>
      what === 'append' && path.includes('documents') ? { code: 'ENOSPC', bytesWritten: 5 } : undefined,
    );
    const store = await open(folder, { environment: { files } });
    expect((await refusal(store.putDocument(pdf, 'pdf'))).code).toBe('store.notSaved');
    expect(readdirSync(join(folder, 'documents'))).toEqual([]);
  });
});
