// Input(16, 2, 3), Flatten

// ---------- Vector512 ----------

        // flatten1 = flatten(image)
        //   image [16,2,3]   NCHWc16
        //   flatten1 [96]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Flatten1_Forward(ref float from, ref float to)
        {
            for (int cl = 0; cl < 16; cl++)
            {
                ref float from_cl = ref Unsafe.Add(ref from, cl);
                ref float to_cl = ref Unsafe.Add(ref to, cl * 6);
                for (int y = 0; y < 2; y++)
                {
                    ref float from_cl_y = ref Unsafe.Add(ref from_cl, y * 48);
                    ref float to_cl_y = ref Unsafe.Add(ref to_cl, y * 3);
                    for (int x = 0; x < 3; x++)
                    {
                        ref float from_cl_y_x = ref Unsafe.Add(ref from_cl_y, x * 16);
                        ref float to_cl_y_x = ref Unsafe.Add(ref to_cl_y, x);
                        to_cl_y_x = from_cl_y_x;
                    }
                }
            }
        }

// ---------- Vector256 ----------

        // flatten1 = flatten(image)
        //   image [16,2,3]   NCHWc16
        //   flatten1 [96]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Flatten1_Forward(ref float from, ref float to)
        {
            for (int cl = 0; cl < 16; cl++)
            {
                ref float from_cl = ref Unsafe.Add(ref from, cl);
                ref float to_cl = ref Unsafe.Add(ref to, cl * 6);
                for (int y = 0; y < 2; y++)
                {
                    ref float from_cl_y = ref Unsafe.Add(ref from_cl, y * 48);
                    ref float to_cl_y = ref Unsafe.Add(ref to_cl, y * 3);
                    for (int x = 0; x < 3; x++)
                    {
                        ref float from_cl_y_x = ref Unsafe.Add(ref from_cl_y, x * 16);
                        ref float to_cl_y_x = ref Unsafe.Add(ref to_cl_y, x);
                        to_cl_y_x = from_cl_y_x;
                    }
                }
            }
        }

// ---------- AdvSimd ----------

        // flatten1 = flatten(image)
        //   image [16,2,3]   NCHWc16
        //   flatten1 [96]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Flatten1_Forward(ref float from, ref float to)
        {
            for (int cl = 0; cl < 16; cl++)
            {
                ref float from_cl = ref Unsafe.Add(ref from, cl);
                ref float to_cl = ref Unsafe.Add(ref to, cl * 6);
                for (int y = 0; y < 2; y++)
                {
                    ref float from_cl_y = ref Unsafe.Add(ref from_cl, y * 48);
                    ref float to_cl_y = ref Unsafe.Add(ref to_cl, y * 3);
                    for (int x = 0; x < 3; x++)
                    {
                        ref float from_cl_y_x = ref Unsafe.Add(ref from_cl_y, x * 16);
                        ref float to_cl_y_x = ref Unsafe.Add(ref to_cl_y, x);
                        to_cl_y_x = from_cl_y_x;
                    }
                }
            }
        }

// ---------- Vector128 ----------

        // flatten1 = flatten(image)
        //   image [16,2,3]   NCHWc16
        //   flatten1 [96]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Flatten1_Forward(ref float from, ref float to)
        {
            for (int cl = 0; cl < 16; cl++)
            {
                ref float from_cl = ref Unsafe.Add(ref from, cl);
                ref float to_cl = ref Unsafe.Add(ref to, cl * 6);
                for (int y = 0; y < 2; y++)
                {
                    ref float from_cl_y = ref Unsafe.Add(ref from_cl, y * 48);
                    ref float to_cl_y = ref Unsafe.Add(ref to_cl, y * 3);
                    for (int x = 0; x < 3; x++)
                    {
                        ref float from_cl_y_x = ref Unsafe.Add(ref from_cl_y, x * 16);
                        ref float to_cl_y_x = ref Unsafe.Add(ref to_cl_y, x);
                        to_cl_y_x = from_cl_y_x;
                    }
                }
            }
        }

// ---------- Scalar ----------

        // flatten1 = flatten(image)
        //   image [16,2,3]   NCHWc16
        //   flatten1 [96]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Flatten1_Forward(ref float from, ref float to)
        {
            for (int cl = 0; cl < 16; cl++)
            {
                ref float from_cl = ref Unsafe.Add(ref from, cl);
                ref float to_cl = ref Unsafe.Add(ref to, cl * 6);
                for (int y = 0; y < 2; y++)
                {
                    ref float from_cl_y = ref Unsafe.Add(ref from_cl, y * 48);
                    ref float to_cl_y = ref Unsafe.Add(ref to_cl, y * 3);
                    for (int x = 0; x < 3; x++)
                    {
                        ref float from_cl_y_x = ref Unsafe.Add(ref from_cl_y, x * 16);
                        ref float to_cl_y_x = ref Unsafe.Add(ref to_cl_y, x);
                        to_cl_y_x = from_cl_y_x;
                    }
                }
            }
        }
