import { FluentProvider, makeStyles, webLightTheme } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Header } from './header';
import { HeroList } from './hero-list';
import { TextInsertion } from './text-insertion';

const useStyles = makeStyles({ root: { minHeight: '100vh' } });

async function insert(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}

/** What a new React add-in of Office's generator shows. */
function App(props: { readonly title: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Header title={props.title} message="Welcome" />
      <HeroList
        message="Discover what this add-in can do for you today!"
        items={[
          { icon: <Ribbon24Regular />, text: 'Achieve more with Office integration' },
          { icon: <LockOpen24Regular />, text: 'Unlock features and functionality' },
          { icon: <DesignIdeas24Regular />, text: 'Create and visualize like a pro' },
        ]}
      />
      <TextInsertion insert={insert} />
    </div>
  );
}

const place = document.getElementById('container');
const root = place ? createRoot(place) : null;

void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <App title="Stock task pane" />
    </FluentProvider>,
  );
});
