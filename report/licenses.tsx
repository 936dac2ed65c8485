import { useMemo, useState } from 'preact/hooks';
import { hasAll, Search, wordsOf } from './filters.js';
import type { Model, PackageItem } from './model.js';
import { type Column, NOTHING, Table } from './table.js';
import { count, formatNumber, Name } from './text.js';

interface LicenseItem {
  readonly license: string;
  readonly packages: readonly PackageItem[];
  readonly runtime: number;
  readonly from: string;
}

export function Licenses({ model }: { readonly model: Model }) {
  const [query, setQuery] = useState('');
  const all = useMemo(() => byLicense(model.packages), [model]);
  const shown = useMemo(() => {
    const words = wordsOf(query);
    return all.filter((one) => hasAll(one.license.toLowerCase() || 'not known', words));
  }, [all, query]);
  const most = all.reduce((max, one) => Math.max(max, one.packages.length), 1);
  const columns = useMemo(() => columnsOf(most), [most]);
  return (
    <>
      <Search
        label="Search licences"
        onQuery={setQuery}
        left={`${formatNumber(shown.length)} of ${count(all.length, 'licence')}`}
      />
      <Table
        caption="Licences as the packages state them"
        columns={columns}
        items={shown}
        keyOf={(one) => one.license}
        details={(one) => (
          <p>
            {one.packages.slice(0, 500).map((item) => (
              <span key={item.key}>
                <Name>{`${item.name}@${item.version}`}</Name>{' '}
              </span>
            ))}
            {one.packages.length > 500 ? (
              <span class="soft">and {formatNumber(one.packages.length - 500)} more</span>
            ) : null}
          </p>
        )}
      />
    </>
  );
}

function byLicense(packages: readonly PackageItem[]): readonly LicenseItem[] {
  const groups = new Map<string, PackageItem[]>();
  for (const one of packages) {
    const known = groups.get(one.license);
    if (known === undefined) groups.set(one.license, [one]);
    else known.push(one);
  }
  return [...groups]
    .map(([license, all]) => ({
      license,
      packages: all,
      runtime: all.filter((one) => one.scope === 'runtime').length,
      from: [...new Set(all.map((one) => one.licenseFrom).filter((from) => from !== ''))].sort().join(', '),
    }))
    .sort((a, b) => b.packages.length - a.packages.length || (a.license < b.license ? -1 : 1));
}

function columnsOf(most: number): readonly Column<LicenseItem>[] {
  return [
    {
      id: 'license',
      title: 'Licence',
      class: 'name',
      value: (one) => one.license,
      cell: (one) => (one.license === '' ? <span class="meh">not known</span> : <Name>{one.license}</Name>),
    },
    {
      id: 'packages',
      title: 'Packages',
      class: 'number',
      value: (one) => -one.packages.length,
      cell: (one) => formatNumber(one.packages.length),
    },
    {
      id: 'share',
      title: 'Share',
      cell: (one) => (
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * one.packages.length) / most} height="8" rx="1" />
        </svg>
      ),
    },
    {
      id: 'runtime',
      title: 'At run time',
      class: 'number',
      value: (one) => -one.runtime,
      cell: (one) => formatNumber(one.runtime),
    },
    { id: 'from', title: 'Said by', value: (one) => one.from, cell: (one) => one.from || NOTHING },
  ];
}
