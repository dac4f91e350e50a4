import { type ReactElement, useRef } from 'react';
import type { Profile } from '../../../core/profile/profile';
import { useText } from '../../texts/use-text';
import { Button } from '../shared/button';
import { useSession } from '../shared/pane-context';

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has to have begun before its address may go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** 导出方案, 导入方案: the profile as a file, to be passed on within an office. */
export function ProfileFile({ profile }: { readonly profile: Profile }): ReactElement {
  const session = useSession();
  const t = useText();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="row">
      <Button
        size="small"
        onClick={() => saveFile(`jixiao-${profile.id}.json`, session.exportProfile(profile))}
      >
        {t('exportProfile')}
      </Button>
      <Button size="small" title={t('importHint')} onClick={() => picker.current?.click()}>
        {t('importProfile')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('importProfile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void file.text().then((text) => session.importProfile(text));
        }}
      />
    </div>
  );
}
