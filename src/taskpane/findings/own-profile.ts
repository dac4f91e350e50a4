import type { Profile } from '../../core/profile/profile';
import { profileById } from '../../core/profile/profiles';

/** A profile whose figures differ from the known one that it bears the id of, under an id and a name of its own. */
export function ownProfile(profile: Profile): Profile {
  const known = profileById(profile.id);
  if (!known || JSON.stringify(known) === JSON.stringify(profile)) return profile;
  return { ...profile, id: `${profile.id}-custom`, name: `${known.name}，有改动` };
}

/** The known profile that a profile was changed from; null when there is none. */
export function knownProfileOf(profile: Profile): Profile | null {
  return profileById(profile.id.replace(/-custom$/, ''));
}
