import { Image, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBottom: '30px',
    paddingTop: '100px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
});

/** The picture and the greeting. */
export function Header(props: { readonly title: string; readonly message: string }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.welcome}>
      <Image width="90" height="90" src="../assets/icons/app-80.png" alt={props.title} />
      <h1 className={styles.message}>{props.message}</h1>
    </section>
  );
}
