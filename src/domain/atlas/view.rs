//! Looking at the map through a window of cells, each twice as high as it is wide.

/// A place on the map, in metres east and north of its middle.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Spot {
    /// To the east.
    pub x: f64,
    /// To the north.
    pub y: f64,
}

/// A rectangle on the map.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Extent {
    /// Its lower left.
    pub low: Spot,
    /// Its upper right.
    pub high: Spot,
}

/// What part of the map is seen, in which cells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The upper left corner.
    pub corner: Spot,
    /// Metres that one cell is wide.
    pub pace: f64,
    /// Cells beside each other.
    pub columns: usize,
    /// Cells above each other.
    pub rows: usize,
}

/// A cell is so many times higher than it is wide.
const HIGH: f64 = 2.0;
/// From one step of zooming to the next, things look so many times larger.
const STEP: f64 = 1.5;
/// Metres that a cell is wide at the least: nobody's coordinates are more precise.
const CLOSEST: f64 = 1.0;
/// Metres that a cell is wide when all entries are at one place.
const ONE_PLACE: f64 = 4.0;
/// How far one can zoom out from where all is in sight.
pub const OUTERMOST: i32 = -6;

impl Spot {
    /// Metres from here to there.
    pub fn to(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl Extent {
    /// The smallest one with all of these in it.
    pub fn around(mut spots: impl Iterator<Item = Spot>) -> Option<Self> {
        let first = spots.next()?;
        let one = Self {
            low: first,
            high: first,
        };
        Some(spots.fold(one, Self::with))
    }

    /// With this place in it too.
    fn with(self, spot: Spot) -> Self {
        Self {
            low: Spot {
                x: self.low.x.min(spot.x),
                y: self.low.y.min(spot.y),
            },
            high: Spot {
                x: self.high.x.max(spot.x),
                y: self.high.y.max(spot.y),
            },
        }
    }

    /// Its middle.
    pub fn middle(&self) -> Spot {
        Spot {
            x: f64::midpoint(self.low.x, self.high.x),
            y: f64::midpoint(self.low.y, self.high.y),
        }
    }

    /// Metres from the place to the nearest of it.
    pub fn distance(&self, spot: Spot) -> f64 {
        let nearest = Spot {
            x: spot.x.clamp(self.low.x, self.high.x),
            y: spot.y.clamp(self.low.y, self.high.y),
        };
        nearest.to(spot)
    }
}

impl View {
    /// The window of so many cells with this place in sight. Without zooming, all of `fit` is in it and it
    /// stands still; it moves on by half a window when the place would leave it.
    pub fn on(fit: &Extent, zoom: i32, at: Spot, columns: usize, rows: usize) -> Self {
        let (columns, rows) = (columns.max(1), rows.max(1));
        let pace = pace(fit, columns, rows) / STEP.powi(zoom);
        let size = Spot {
            x: pace * columns as f64,
            y: pace * HIGH * rows as f64,
        };
        let middle = fit.middle();
        let middle = Spot {
            x: moved_on(middle.x, at.x, size.x, inside(zoom, columns)),
            y: moved_on(middle.y, at.y, size.y, inside(zoom, rows)),
        };
        Self {
            corner: Spot {
                x: middle.x - size.x / 2.0,
                y: middle.y + size.y / 2.0,
            },
            pace,
            columns,
            rows,
        }
    }

    /// Whether one can still zoom in.
    pub fn can_be_closer(&self) -> bool {
        CLOSEST <= self.pace / STEP
    }

    /// The column and row of the place; those of what is out of sight lie outside the window.
    pub fn cell(&self, spot: Spot) -> (i64, i64) {
        let column = (spot.x - self.corner.x) / self.pace;
        let row = (self.corner.y - spot.y) / (self.pace * HIGH);
        (column.floor() as i64, row.floor() as i64)
    }

    /// The columns and rows of the cells in which a part of the map lies, from the upper left to the lower
    /// right.
    pub fn cells(&self, extent: &Extent) -> (i64, i64, i64, i64) {
        let (left, lower) = self.cell(extent.low);
        let (right, upper) = self.cell(extent.high);
        (left, upper, right, lower)
    }

    /// The column and row in the window, if the place is in sight.
    pub fn seen(&self, spot: Spot) -> Option<(usize, usize)> {
        let (column, row) = self.cell(spot);
        let column = usize::try_from(column)
            .ok()
            .filter(|column| *column < self.columns)?;
        let row = usize::try_from(row).ok().filter(|row| *row < self.rows)?;
        Some((column, row))
    }

    /// The part of the map in this cell.
    pub fn extent_of(&self, column: i64, row: i64) -> Extent {
        let high = self.pace * HIGH;
        let west = self.corner.x + column as f64 * self.pace;
        let north = self.corner.y - row as f64 * high;
        Extent {
            low: Spot {
                x: west,
                y: north - high,
            },
            high: Spot {
                x: west + self.pace,
                y: north,
            },
        }
    }

    /// The middle of this cell.
    pub fn middle_of(&self, column: i64, row: i64) -> Spot {
        self.extent_of(column, row).middle()
    }

    /// The part of the map that is in sight.
    pub fn extent(&self) -> Extent {
        Extent {
            low: Spot {
                x: self.corner.x,
                y: self.corner.y - self.rows as f64 * self.pace * HIGH,
            },
            high: Spot {
                x: self.corner.x + self.columns as f64 * self.pace,
                y: self.corner.y,
            },
        }
    }

    /// The same window in dots: two beside each other and four above each other in each cell.
    pub fn dots(&self) -> Self {
        Self {
            pace: self.pace / 2.0,
            columns: self.columns * 2,
            rows: self.rows * 4,
            ..*self
        }
    }

    /// A round distance for the scale bar, and the cells that it takes: at most so many.
    pub fn scale(&self, cells: usize) -> (u32, usize) {
        let longest = self.pace * cells as f64;
        let tens = (0..=6).map(|zeros| 10_u32.pow(zeros));
        let rounds = tens.flat_map(|ten| [ten, 2 * ten, 5 * ten]);
        let round = rounds
            .take_while(|round| f64::from(*round) <= longest)
            .last()
            .unwrap_or(1);
        let taken = (f64::from(round) / self.pace).round() as usize;
        (round, taken.clamp(2, cells.max(2)))
    }
}

/// Metres that a cell is wide when everything is in sight, with an edge of one cell.
fn pace(fit: &Extent, columns: usize, rows: usize) -> f64 {
    let inner = |cells: usize| cells.saturating_sub(2).max(1) as f64;
    let wide = (fit.high.x - fit.low.x) / inner(columns);
    let high = (fit.high.y - fit.low.y) / (inner(rows) * HIGH);
    let pace = wide.max(high);
    if pace == 0.0 { ONE_PLACE } else { pace.max(CLOSEST) }
}

/// Which part of the window, on either side of its middle, one may stand in without its moving on.
fn inside(zoom: i32, cells: usize) -> f64 {
    // From nearby one wants to see what is around.
    let nearby = 0.3;
    if 0 < zoom {
        return nearby;
    }
    // Where all is in sight it stays in sight, and all of it lies within an edge of one cell.
    (0.5 - 0.5 / cells as f64).max(nearby)
}

/// The middle of the window: it moves by halves of its size, so far that the place is well inside.
fn moved_on(middle: f64, at: f64, size: f64, inside: f64) -> f64 {
    let off = at - middle;
    let over = off.abs() - size * inside;
    if over <= 0.0 {
        return middle;
    }
    let halves = (over / (size / 2.0)).ceil();
    middle + off.signum() * halves * size / 2.0
}
