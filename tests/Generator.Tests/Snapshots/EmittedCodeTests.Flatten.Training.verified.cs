// Input(16, 2, 3), Conv(2, 1), Flatten

// ---------- Vector256 ----------

        // conv1Gradient = gradient of flatten's input(flatten1Gradient)
        //   flatten1Gradient [12]   NCHWc16
        //   conv1Gradient [2,2,3]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Flatten1_BackwardData(ref float from, ref float to)
        {
            for (int c = 0; c < 2; c++)
            {
                ref float from_c = ref Unsafe.Add(ref from, c * 6);
                ref float to_c = ref Unsafe.Add(ref to, c * 32);
                for (int y = 0; y < 2; y++)
                {
                    ref float from_c_y = ref Unsafe.Add(ref from_c, y * 3);
                    ref float to_c_y = ref Unsafe.Add(ref to_c, y * 16);
                    for (int x = 0; x < 3; x++)
                    {
                        ref float from_c_y_x = ref Unsafe.Add(ref from_c_y, x);
                        ref float to_c_y_x = ref Unsafe.Add(ref to_c_y, x);
                        to_c_y_x = from_c_y_x;
                    }
                }
            }
        }
