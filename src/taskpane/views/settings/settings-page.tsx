import type { ReactElement } from 'react';
import { PROFILES, profileById } from '../../../core/profile/profiles';
import { formInHand, profileOf } from '../../session/selectors';
import { useText } from '../../texts/use-text';
import { usePane, useSession } from '../shared/pane-context';
import { ProfileFields } from './profile-fields';
import { ProfileFile } from './profile-file';
import { WaiverList } from './waiver-list';

/** 设置: the profile and its figures, its file, and the waivers. */
export function SettingsPage(): ReactElement {
  const state = usePane();
  const session = useSession();
  const t = useText();
  const { profile, reason } = profileOf(state, formInHand(state));
  const chosen = state.profile;
  const isCustom = chosen !== null && profileById(chosen.id) === null;
  return (
    <>
      <section aria-labelledby="profile-title">
        <h2 id="profile-title">{t('profileTitle')}</h2>
        <select
          className="control"
          aria-labelledby="profile-title"
          value={chosen?.id ?? ''}
          onChange={(event) => void session.chooseProfile(profileById(event.target.value))}
        >
          <option value="">{t('profileAuto')}</option>
          {PROFILES.map((known) => (
            <option key={known.id} value={known.id}>
              {known.name}
            </option>
          ))}
          {isCustom ? <option value={chosen.id}>{chosen.name}</option> : null}
        </select>
        <dl className="facts">
          <dt>{t('profileInUse')}</dt>
          <dd>
            {profile.name}
            <p className="why">{reason}</p>
          </dd>
          <dt>{t('weights')}</dt>
          <dd className="unbroken">{profile.weights.name}</dd>
          <dt>{t('source')}</dt>
          <dd>{profile.source}</dd>
        </dl>
        <ProfileFields profile={profile} />
      </section>
      <ProfileFile profile={profile} />
      <WaiverList />
    </>
  );
}
