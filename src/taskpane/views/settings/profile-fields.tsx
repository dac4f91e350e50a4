import { type ReactElement, useId, useState } from 'react';
import { type ProfileIssue, profileIssues } from '../../../core/profile/load-profile';
import type { Profile } from '../../../core/profile/profile';
import { knownProfileOf } from '../../findings/own-profile';
import { useText } from '../../texts/use-text';
import { ActionButton } from '../shared/action-button';
import { Button } from '../shared/button';
import { useSession } from '../shared/pane-context';
import {
  FIGURE_SETTINGS,
  type FigureSetting,
  readFigure,
  VARIANT_SETTINGS,
  withSetting,
} from './profile-settings';

/** The figures and variants of a profile, kept together when saved; what is out of bounds is told and not taken. */
export function ProfileFields({ profile }: { readonly profile: Profile }): ReactElement {
  const session = useSession();
  const t = useText();
  const [kept, setKept] = useState(profile);
  const [draft, setDraft] = useState(profile);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const reset = () => {
    setDraft(profile);
    setTyped({});
  };
  if (kept !== profile) {
    setKept(profile);
    // The same profile read anew leaves what is being typed as it is.
    if (JSON.stringify(kept) !== JSON.stringify(profile)) reset();
  }
  const isChanged = JSON.stringify(draft) !== JSON.stringify(profile);
  const base = knownProfileOf(profile);
  const issues = profileIssues(draft);
  const isUnreadable = Object.values(typed).some((words) => readFigure(words) === null);
  const change = (setting: FigureSetting, words: string) => {
    setTyped({ ...typed, [setting.key]: words });
    const figure = readFigure(words);
    if (figure !== null) setDraft(withSetting(draft, setting.path, figure));
  };
  const ofGroup = FIGURE_SETTINGS.map((setting) => setting.path.join('.'));
  const general = issues.filter(({ path }) => !ofGroup.includes(path));
  return (
    <>
      {(['thresholds', 'tolerance'] as const).map((group) => (
        <details key={group} className="settings">
          <summary>{t(group)}</summary>
          {FIGURE_SETTINGS.filter((setting) => setting.group === group).map((setting) => (
            <FigureField
              key={setting.key}
              setting={setting}
              words={typed[setting.key] ?? String(setting.read(draft))}
              issue={issues.find(({ path }) => path === setting.path.join('.')) ?? null}
              onChange={(words) => change(setting, words)}
            />
          ))}
        </details>
      ))}
      <details className="settings">
        <summary>{t('variants')}</summary>
        {VARIANT_SETTINGS.map((setting) => (
          <label key={setting.key} className="setting">
            <span>{t(`setting.${setting.key}`)}</span>
            <select
              className="control"
              value={setting.read(draft)}
              onChange={(event) => setDraft(withSetting(draft, setting.path, event.target.value))}
            >
              {setting.values.map((value) => (
                <option key={value.value} value={value.value}>
                  {t(value.text)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </details>
      {general.map((issue) => (
        <p key={issue.path} className="field-error" role="alert">
          {issue.message}
        </p>
      ))}
      {isChanged || isUnreadable ? (
        <div className="row">
          <ActionButton
            appearance="primary"
            size="small"
            disabled={isUnreadable || issues.length > 0}
            onClick={() => void session.keepProfile(draft)}
          >
            {t('applySettings')}
          </ActionButton>
          <Button size="small" onClick={reset}>
            {t('discard')}
          </Button>
        </div>
      ) : null}
      {!isChanged && base && base.id !== profile.id ? (
        <div className="row">
          <ActionButton size="small" onClick={() => void session.chooseProfile(base)}>
            {t('resetSettings')}
          </ActionButton>
        </div>
      ) : null}
    </>
  );
}

function FigureField(props: {
  readonly setting: FigureSetting;
  readonly words: string;
  readonly issue: ProfileIssue | null;
  readonly onChange: (words: string) => void;
}): ReactElement {
  const { setting, words, issue, onChange } = props;
  const t = useText();
  const id = useId();
  const error = readFigure(words) === null ? t('notAFigure') : (issue?.message ?? null);
  return (
    <div className="setting">
      <label htmlFor={id}>{t(`setting.${setting.key}`)}</label>
      <input
        id={id}
        className="control short"
        inputMode="decimal"
        value={words}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      {error === null ? null : (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
